import { nextSafeMoment } from "../safe-contact/next-safe-moment.ts";
import type { SafeContact } from "../safe-contact/safe-contact.ts";
import type { Stop } from "../stopping/stop.ts";

/** Whether it is safe to call just now, and why not: the most serious reason first (product principle 1). */
export type MayCall =
  | { kind: "safe" }
  | { kind: "outside"; why: "stopped" | "way"; opensAt: null }
  | { kind: "outside"; why: "hours" | "day"; opensAt: Date | null };

/** @param safe what she said; her careful defaults, before anybody has asked her, do not name calls */
export function mayCall(
  safe: Pick<SafeContact, "channels" | "hoursFrom" | "hoursTo" | "days">,
  stop: Pick<Stop, "ways"> | null,
  now: Date,
): MayCall {
  if (stop?.ways.includes("call")) return { kind: "outside", why: "stopped", opensAt: null };
  if (!safe.channels.includes("call")) return { kind: "outside", why: "way", opensAt: null };
  const next = nextSafeMoment({ hours_from: safe.hoursFrom, hours_to: safe.hoursTo, days: safe.days }, now);
  if (next === null) return { kind: "outside", why: "day", opensAt: null };
  return next <= now ? { kind: "safe" } : { kind: "outside", why: "hours", opensAt: next };
}
