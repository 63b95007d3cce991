import { minutesBetween, type PlannedShift } from "./shift.ts";

/**
 * How far a beginning that did not come has to be followed: 1 she is reminded, 2 others are asked, 3 whoever is on call is
 * told where nobody else is there, 4 it is over. Minutes after it should have begun: ours.
 */
export const missedMinutes = { reminded: 5, othersAsked: 10, onCall: 15 } as const;
export type MissedStep = 0 | 1 | 2 | 3 | 4;

export function missedStep(shift: Pick<PlannedShift, "fromAt" | "toAt">, now: Date): MissedStep {
  if (now >= shift.toAt) return 4;
  const late = minutesBetween(shift.fromAt, now);
  if (late >= missedMinutes.onCall) return 3;
  if (late >= missedMinutes.othersAsked) return 2;
  return late >= missedMinutes.reminded ? 1 : 0;
}
