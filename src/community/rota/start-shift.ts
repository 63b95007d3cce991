import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { RotaRefusal } from "./refusals.ts";
import { minutesAfter, shiftFact, type OpenShift, type Shift, type ShiftFact } from "./shift.ts";

/** Minutes before its beginning from which a shift may be begun: ours. */
export const earliestMinutes = 15;

/** What the act needs to know of her besides the shift itself. */
export type Starter = {
  programmeId: string;
  /** Another shift of hers that is open still. */
  otherOpen: boolean;
  /** Training and checks are there today (A15). */
  ready: boolean;
};

/**
 * She is there: from now the space may promise it. Begun early, it is from now; begun late, until its planned end all the
 * same. Refuses before its time, after it, while another is open, and without training or checks that count today (A15).
 */
export function startShift(
  shift: Shift,
  { programmeId, otherOpen, ready }: Starter,
  now: Date,
): Outcome<OpenShift, ShiftFact, RotaRefusal> {
  if (shift.state === "open") return nothing();
  if (shift.state === "cancelled") return refused("notHersNow");
  if (shift.state === "closed" || now >= shift.toAt) return refused("shiftOver");
  if (minutesAfter(now, earliestMinutes) < shift.fromAt) return refused("tooEarly");
  if (otherOpen) return refused("otherOpen");
  if (!ready) return refused("notReady");
  return happened(
    { ...shift, state: "open", startedAt: now, hereUntilAt: shift.toAt },
    shiftFact("ShiftStarted", shift, programmeId),
  );
}
