import { happened, refused, type Outcome } from "../words/outcome.ts";
import type { VisitRefusal } from "./refusals.ts";
import { minutesAfter, visitFact, watchFrom, type SeenVisit, type Visit, type VisitFact } from "./visit.ts";

/** The least and the most she may add at once, in minutes: ours. */
export const laterMinutes = [5, 240] as const;

/** She needs that many minutes more: to arrive, or until she is out. Counted from what was expected, or from now when that has passed. */
export function sayLater(
  visit: SeenVisit,
  minutes: number,
  now: Date,
): Outcome<Visit, VisitFact, VisitRefusal> {
  const [least, most] = laterMinutes;
  if (!Number.isInteger(minutes) || minutes < least || minutes > most) return refused("howLong");
  if (visit.state !== "planned" && visit.state !== "out") return refused("visitOver");
  const expected = visit.state === "out" ? visit.endsAt : visit.startsAt;
  const later = minutesAfter(expected > now ? expected : now, minutes);
  const moved =
    visit.state === "out"
      ? { endsAt: later }
      : { startsAt: later, endsAt: minutesAfter(later, visit.minutes) };
  return happened(
    { ...visit, ...moved, dueAt: watchFrom(later, visit.plan) },
    visitFact("VisitLater", visit, { minutes }),
  );
}
