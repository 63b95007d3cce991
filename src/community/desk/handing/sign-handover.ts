import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import type { DeskRefusal } from "../refusals.ts";
import type { Handover } from "./handover.ts";

/** Whoever comes next signs that she has read it. Refuses its writer, and a second signature. */
export function signHandover(
  handover: Handover,
  by: string,
  now: Date,
): Outcome<Handover, never, DeskRefusal> {
  if (handover.signedBy === by) return nothing();
  if (handover.signedAt) return refused("signedAlready");
  if (handover.writtenBy === by) return refused("anotherSigns");
  return happened({ ...handover, signedAt: now, signedBy: by });
}
