import type { Space } from "../post.ts";
import type { Setting } from "../rule.ts";

/** Where the author is, as far as we know (engine rule 2). */
export type Where = { weeks: number | null; days: number | null; space: Space; hour: number | null };

/** Whether a rule holds there. A week or day nobody told holds: a rule too many is better than one too few. */
export function holds(setting: Setting | undefined, { weeks, days, space, hour }: Where): boolean {
  if (!setting) return true;
  const { pregnant, afterBirth, hours, known } = setting;
  if (setting.space && setting.space !== space) return false;
  if (hours && !(hour !== null && isBetween(hours, hour))) return false;
  if (!pregnant && !afterBirth) return true;
  if (weeks === null && days === null) return !known;
  return (
    (pregnant !== undefined && isIn(pregnant, weeks)) || (afterBirth !== undefined && isIn(afterBirth, days))
  );
}

const isIn = (
  { from = 0, before = Infinity }: { from?: number; before?: number },
  at: number | null,
): boolean => at !== null && at >= from && at < before;

const isBetween = ({ from, before }: { from: number; before: number }, hour: number): boolean =>
  from < before ? hour >= from && hour < before : hour >= from || hour < before;
