import { daysBetween, sayDay, type Day } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import type { Candidate } from "./may-join.ts";

/** How far she is, or how old the baby: nothing at all while the switch for loss is on. */
export function sayTiming(her: Pick<Candidate, "quiet" | "dueOn" | "babyBornOn">, today: Day): string {
  if (her.quiet) return "We keep quiet for her now.";
  if (her.babyBornOn)
    return `The baby is ${plural(Math.max(0, Math.floor(daysBetween(her.babyBornOn, today) / 7)), "week")} old.`;
  return her.dueOn
    ? `The baby is due on ${sayDay(her.dueOn)}.`
    : "We know neither a due date nor a birthday.";
}
