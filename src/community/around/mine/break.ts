import type { Break } from "./choices.ts";

const welcomeDays = 3;

export const isOnBreak = (away: Break | null, now: Date): boolean =>
  away !== null && away.endedAt === null && (away.untilAt === null || away.untilAt > now);

/** For some days after a break she is met softly: nothing waited for her, and nothing is expected. */
export function isJustBack(away: Break | null, now: Date): boolean {
  if (!away || isOnBreak(away, now)) return false;
  const backAt = away.endedAt ?? away.untilAt;
  return backAt !== null && now.getTime() - backAt.getTime() < welcomeDays * 86_400_000;
}
