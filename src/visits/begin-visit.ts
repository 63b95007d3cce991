import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import type { VisitRefusal } from "./refusals.ts";
import { rulesUnmet } from "./rules-unmet.ts";
import { minutesAfter, visitFact, watchFrom, type SeenVisit, type Visit, type VisitFact } from "./visit.ts";

/** Hours before the expected beginning from which she may check in: ours. */
export const earliestHours = 4;

/**
 * She is there and checks in. A late start moves the expected end. Refuses while the programme's rules are not met: the
 * watch on the visit stays on, so that somebody asks how she is all the same.
 */
export function beginVisit(
  visit: SeenVisit,
  by: "page" | "text",
  now: Date,
): Outcome<Visit, VisitFact, VisitRefusal> {
  if (visit.state === "out") return nothing();
  if (visit.state !== "planned") return refused("visitOver");
  if (minutesAfter(now, earliestHours * 60) < visit.startsAt) return refused("tooEarly");
  const [unmet] = rulesUnmet(visit);
  if (unmet) return refused(unmet === "note" ? "noteNeeded" : "secondNeeded");
  const wholeVisit = minutesAfter(now, visit.minutes);
  const endsAt = wholeVisit > visit.endsAt ? wholeVisit : visit.endsAt;
  return happened(
    { ...visit, state: "out", beganAt: now, endsAt, dueAt: watchFrom(endsAt, visit.plan) },
    visitFact("VisitBegan", visit, { by }),
  );
}
