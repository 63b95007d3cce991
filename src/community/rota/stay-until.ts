import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { RotaRefusal } from "./refusals.ts";
import { minutesAfter, shiftFact, type OpenShift, type Shift, type ShiftFact } from "./shift.ts";

/** Minutes past its planned end that a shift may be made longer: ours, so that nobody stays half the night. */
export const longerMinutesMax = 120;

/**
 * She stays on, or leaves early: the promise changes with her. Leaving is always allowed and asks for no reason; the shift
 * stays open until it is handed over. Refuses a shift that is not open, and more than two hours past its planned end.
 */
export function stayUntil(
  shift: Shift,
  untilAt: Date,
  programmeId: string,
  now: Date,
): Outcome<OpenShift, ShiftFact, RotaRefusal> {
  if (shift.state !== "open") return refused(shift.state === "planned" ? "notBegun" : "shiftOver");
  const hereUntilAt = untilAt < now ? now : untilAt;
  if (hereUntilAt > minutesAfter(shift.toAt, longerMinutesMax)) return refused("tooLong");
  if (hereUntilAt.getTime() === shift.hereUntilAt.getTime()) return nothing();
  return happened(
    { ...shift, hereUntilAt },
    shiftFact("ShiftStaysUntil", shift, programmeId, { earlier: hereUntilAt < shift.hereUntilAt }),
  );
}
