import { happened, refused, type Outcome } from "../../words/outcome.ts";
import type { RotaRefusal } from "./refusals.ts";
import type { Starter } from "./start-shift.ts";
import { minutesAfter, shiftFact, type OpenShift, type ShiftFact } from "./shift.ts";

/** What may be chosen when somebody comes in unplanned, in minutes. */
export const standInMinutes = [30, 60, 90, 120] as const;

/**
 * Somebody comes in although nobody planned it, for half an hour to two hours. Refuses while she has one open or one
 * planned to begin in that time, without training or checks that count today (A15), and for any other length.
 */
export function standIn(
  asked: { id: string; spaceId: string; personId: string; minutes: number },
  she: Starter & { plannedThen: boolean },
  now: Date,
): Outcome<OpenShift, ShiftFact, RotaRefusal> {
  if (!standInMinutes.some((minutes) => minutes === asked.minutes)) return refused("howLong");
  if (she.otherOpen) return refused("otherOpen");
  if (she.plannedThen) return refused("plannedThen");
  if (!she.ready) return refused("notReady");
  const { id, spaceId, personId } = asked;
  const toAt = minutesAfter(now, asked.minutes);
  const base = { id, spaceId, personId, fromAt: now, toAt, cameBy: "stand-in", patternId: null } as const;
  return happened(
    { ...base, state: "open", startedAt: now, hereUntilAt: toAt },
    shiftFact("ShiftStarted", base, she.programmeId, { standIn: true }),
  );
}
