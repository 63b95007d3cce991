import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { RotaRefusal } from "./refusals.ts";
import { shiftFact, type CancelledShift, type FreedWhy, type Shift, type ShiftFact } from "./shift.ts";

/**
 * A planned shift is nobody's now, and its hours are shown as open: she cannot come, is on leave, stands down, or somebody
 * else has it. Nobody is asked why. Refuses one that has begun or is over.
 */
export function freeShift(
  shift: Shift,
  why: FreedWhy,
  programmeId: string,
  now: Date,
): Outcome<CancelledShift, ShiftFact, RotaRefusal> {
  if (shift.state === "cancelled") return nothing();
  if (shift.state === "open") return refused("begunAlready");
  if (shift.state === "closed" || shift.toAt <= now) return refused("shiftOver");
  return happened(
    { ...shift, state: "cancelled", cancelledAt: now, why },
    shiftFact("ShiftFreed", shift, programmeId, { why }),
  );
}
