import { addDays, sayDay } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";

/** A break. Nobody is asked why (D24); the last day may not be known yet. */
export type Leave = { id: string; personId: string; fromOn: Day; untilOn: Day | null };

/** The break she is on today. */
export const leaveNow = (all: readonly Leave[], today: Day): Leave | undefined =>
  all.find(({ fromOn, untilOn }) => fromOn <= today && (untilOn === null || today <= untilOn));

/** "On leave until 6 August 2026", "On leave", "Leave from 6 August 2026"; nothing when none is known. */
export function sayLeave(all: readonly Leave[], today: Day): string | null {
  const now = leaveNow(all, today);
  if (now) return now.untilOn ? `On leave until ${sayDay(now.untilOn)}` : "On leave";
  const next = all
    .filter(({ fromOn }) => fromOn > today)
    .toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1))[0];
  return next ? `Leave from ${sayDay(next.fromOn)}` : null;
}

/** What coming back today makes of a break: it ended yesterday, or never was when it had not begun before today. */
export function comingBack(leave: Leave, today: Day): { untilOn: Day } | { takenBack: true } {
  return leave.fromOn < today ? { untilOn: addDays(today, -1) } : { takenBack: true };
}
