import { happened, refused, type Outcome } from "../../../words/outcome.ts";
import { weekDays } from "../../../people/index.ts";
import type { SafeContact } from "../../../people/index.ts";
import type { AroundRefusal } from "../refusals.ts";
import type { Rhythm } from "../tables.ts";
import type { Wish } from "./choices.ts";

export type DigestAsked = { digest: Rhythm | null; weekday: number | null; hour: number | null };
type Chosen = Pick<Wish, "digest" | "weekday" | "hour">;

/**
 * How often a letter may say that there is something new, and when (issue: digest at her rhythm). Refuses a day or an hour
 * she did not name as safe, and letters to somebody who asked for none (product principle 1).
 */
export function chooseDigest(
  { digest, weekday, hour }: DigestAsked,
  safe: SafeContact,
  stopped: boolean,
): Outcome<Chosen, never, AroundRefusal> {
  if (digest === null) return refused("rhythm");
  if (digest === "never") return happened({ digest, weekday: null, hour: null });
  if (stopped || !safe.channels.some((way) => way !== "call")) return refused("noSafeWay");
  if (digest === "weekly" && weekday === null) return refused("weekday");
  if (hour === null) return refused("hour");
  if (digest === "weekly" && !safe.days.includes(weekDays[(weekday ?? 1) - 1] ?? "mon"))
    return refused("notSafeThen");
  if (!isSafeHour(safe, hour)) return refused("notSafeThen");
  return happened({ digest, weekday: digest === "weekly" ? weekday : null, hour });
}

/** Hours that wrap midnight are safe through the night; the same hour twice is the whole day. */
export function isSafeHour(
  { hoursFrom, hoursTo }: Pick<SafeContact, "hoursFrom" | "hoursTo">,
  hour: number,
): boolean {
  const time = `${String(hour).padStart(2, "0")}:00`;
  if (hoursFrom === hoursTo) return true;
  return hoursFrom < hoursTo ? time >= hoursFrom && time < hoursTo : time >= hoursFrom || time < hoursTo;
}
