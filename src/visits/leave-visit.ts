import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import type { VisitRefusal } from "./refusals.ts";
import { visitFact, type Visit, type VisitFact } from "./visit.ts";

/** It is not safe and she goes, from inside or from the door. No reason is asked for; afterwards she is offered a talk (D26). */
export function leaveVisit(visit: Visit, now: Date): Outcome<Visit, VisitFact, VisitRefusal> {
  if (visit.state === "ended" && visit.endedHow === "left") return nothing();
  if (visit.state !== "planned" && visit.state !== "out") return refused("visitOver");
  return happened(
    {
      ...visit,
      state: "ended",
      beganAt: visit.state === "out" ? visit.beganAt : null,
      endedAt: now,
      endedHow: "left",
      dueAt: null,
      talk: "offered",
    },
    visitFact("VisitLeft", visit),
  );
}
