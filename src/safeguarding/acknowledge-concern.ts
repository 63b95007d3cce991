import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import { concernFact, type Concern } from "./concern.ts";
import type { ConcernRefusal } from "./refusals.ts";

/** A person says "I have it". Saying it twice harms nobody; when somebody else has it, she is told who. */
export function acknowledgeConcern(
  concern: Concern,
  by: string,
  now: Date,
): Outcome<Concern & { state: "acknowledged" }, ReturnType<typeof concernFact>, ConcernRefusal> {
  if (concern.state === "acknowledged")
    return concern.acknowledgedBy === by ? nothing() : refused("somebodyHasIt");
  return happened(
    { ...concern, state: "acknowledged", acknowledgedAt: now, acknowledgedBy: by },
    concernFact("ConcernAcknowledged", concern),
  );
}
