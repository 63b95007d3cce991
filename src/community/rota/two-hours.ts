import { today, type Day } from "../../words/day.ts";
import { minutesBetween, type Shift } from "./shift.ts";
import { dayMinutes } from "./why-not.ts";

/** One day somebody was on the rota, against the two hours it holds for her (A5). */
export type DayGiven = { day: Day; plannedMinutes: number; hereMinutes: number; shortMinutes: number };
export type Given = {
  personId: string;
  days: readonly DayGiven[];
  wantedMinutes: number;
  hereMinutes: number;
  shortMinutes: number;
};

/**
 * Minutes each was here against two hours for every day she was on the rota (A5). More on one day does not make up for
 * another. Days still to come, and shifts taken off, do not count; who began late or left early is counted as she was there.
 */
export function twoHours(shifts: readonly Shift[], now: Date): Given[] {
  const past = shifts.filter((shift) => shift.state !== "cancelled" && shift.toAt <= now);
  return [...Map.groupBy(past, ({ personId }) => personId)].map(([personId, hers]) => {
    const days = [...Map.groupBy(hers, ({ fromAt }) => today(fromAt))].map(([day, ofDay]): DayGiven => {
      const hereMinutes = Math.round(ofDay.reduce((sum, shift) => sum + minutesHere(shift), 0));
      return {
        day,
        plannedMinutes: ofDay.reduce((sum, { fromAt, toAt }) => sum + minutesBetween(fromAt, toAt), 0),
        hereMinutes,
        shortMinutes: Math.max(0, dayMinutes - hereMinutes),
      };
    });
    const total = (of: (day: DayGiven) => number): number => days.reduce((sum, day) => sum + of(day), 0);
    return {
      personId,
      days: days.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      wantedMinutes: days.length * dayMinutes,
      hereMinutes: total((day) => day.hereMinutes),
      shortMinutes: total((day) => day.shortMinutes),
    };
  });
}

function minutesHere(shift: Shift): number {
  if (shift.state !== "open" && shift.state !== "closed") return 0;
  // the first minutes of a shift begun in them are hers: nobody is measured by the tap
  const late = minutesBetween(shift.fromAt, shift.startedAt);
  const from = late > 0 && late <= 5 ? shift.fromAt : shift.startedAt;
  return Math.max(0, minutesBetween(from, shift.hereUntilAt));
}
