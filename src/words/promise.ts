import type { Day } from "./calendar-day.ts";
import { plural } from "./lists.ts";
import type { Nation } from "./nation.ts";
import { sayDayNear } from "./say-day.ts";
import { addWorkingDays, workingDaysBetween } from "./working-days.ts";

/** A stretch in which the answer waited on somebody else; without an end it still does. */
export type Pause = { from: Day; to?: Day | null };

/**
 * What was promised: an answer within so many working days of a day. `stoppedOn` is the day it was given; `pauses`
 * do not overlap.
 */
export type Promised = {
  startedOn: Day;
  workingDays: number;
  today: Day;
  nation: Nation;
  stoppedOn?: Day | null;
  pauses?: readonly Pause[];
};

/** Where a promise stands. `used`, `of` and `daysLate` are working days; the day it started does not count. */
export type PromiseClock = {
  used: number;
  of: number;
  dueOn: Day;
  today: Day;
  late: boolean;
  daysLate: number;
  paused: boolean;
  stoppedOn: Day | null;
};

/**
 * The clock of a promise: it runs until it is stopped, and stands still in a pause, which moves the due day on by as
 * many working days. Late from the first day after the one it was due.
 */
export function promiseClock(promised: Promised): PromiseClock {
  const { startedOn, workingDays, today, nation, stoppedOn = null, pauses = [] } = promised;
  const until = stoppedOn ?? today;
  const earlier = (day: Day) => (day < until ? day : until);
  const still = pauses.reduce(
    (sum, { from, to }) => sum + workingDaysBetween(earlier(from), earlier(to ?? until), nation),
    0,
  );
  const used = workingDaysBetween(startedOn, until, nation) - still;
  const dueOn = addWorkingDays(startedOn, workingDays + still, nation);
  const paused = stoppedOn === null && pauses.some(({ to }) => !to);
  const late = until > dueOn && !paused;
  return {
    used,
    of: workingDays,
    dueOn,
    today,
    late,
    daysLate: Math.max(0, used - workingDays),
    paused,
    stoppedOn,
  };
}

/** "2 of 10 working days used", "Answer due today", "3 working days past the promise", "Answered in 4 working days". */
export function sayPromise(clock: PromiseClock): string {
  const past = `${plural(clock.daysLate, "working day")} past the promise`;
  if (clock.stoppedOn) {
    if (clock.daysLate > 0) return `Answered ${past}`;
    return clock.used === 0 ? "Answered the same day" : `Answered in ${plural(clock.used, "working day")}`;
  }
  if (clock.paused) return `Clock stopped at ${clock.used} of ${plural(clock.of, "working day")}`;
  if (clock.daysLate > 0) return past;
  // the weekend after it was due: no working day has passed, but the promise has
  if (clock.late) return `Answer was due ${onDay(clock)}`;
  if (clock.today === clock.dueOn) return "Answer due today";
  return `${clock.used} of ${plural(clock.of, "working day")} used`;
}

function onDay({ dueOn, today }: PromiseClock): string {
  const said = sayDayNear(dueOn, today);
  return said === "yesterday" ? said : `on ${said}`;
}
