import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import type { VisitRefusal } from "./refusals.ts";
import { visitFact, type Visit, type VisitFact } from "./visit.ts";

/** She is out and checks out. A visit she forgot to check in to is over all the same, once its time had come. */
export function endVisit(
  visit: Visit,
  by: "page" | "text",
  now: Date,
): Outcome<Visit, VisitFact, VisitRefusal> {
  if (visit.state === "ended") return nothing();
  if (visit.state === "cancelled") return refused("visitOver");
  if (visit.state === "planned" && now < visit.startsAt) return refused("notBegun");
  return happened(
    {
      ...visit,
      state: "ended",
      beganAt: visit.state === "out" ? visit.beganAt : null,
      endedAt: now,
      endedHow: "checked out",
      dueAt: null,
    },
    visitFact("VisitEnded", visit, { by }),
  );
}
