import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { RotaRefusal } from "./refusals.ts";
import { shiftFact, type ClosedShift, type Shift, type ShiftFact } from "./shift.ts";

/**
 * The shift is over and she is no longer here. Who may end one, and what must be handed over before, is the shift desk's to
 * say: nothing else ends a shift. Refuses one that never began.
 */
export function endShift(
  shift: Shift,
  programmeId: string,
  now: Date,
): Outcome<ClosedShift, ShiftFact, RotaRefusal> {
  if (shift.state === "closed") return nothing();
  if (shift.state !== "open") return refused("notBegun");
  const hereUntilAt = shift.hereUntilAt < now ? shift.hereUntilAt : now;
  return happened(
    { ...shift, state: "closed", hereUntilAt, closedAt: now },
    shiftFact("ShiftClosed", shift, programmeId),
  );
}
