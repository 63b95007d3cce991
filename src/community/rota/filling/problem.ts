import { today, type Day } from "../../../words/day.ts";
import { hoursTaken, type Covered } from "../cover.ts";
import type { Wish } from "../rota.ts";
import { minutesBetween } from "../shift.ts";
import type { Volunteer } from "../volunteer.ts";
import { hasGivenUp, minutesInMonth, wishFor } from "../who-could-cover.ts";
import { clashOf, dayMinutes, minutesIn, mondayOf, whyNot } from "../why-not.ts";

/** Hours to fill, and how many they have already: those stay as they are. */
export type FillBand = { fromAt: Date; toAt: Date; day: Day; minutes: number; need: number; has: number };
/** A person and a band that may be put together, and what she said of it. */
export type FillPair = { person: number; band: number; wish: Exclude<Wish, "cannot"> };
/** At most so many minutes of these bands for this person: her day (A5), her week. */
export type FillCap = { person: number; bands: readonly number[]; minutesMax: number };

/** A month to fill, in numbers: everything a plan has to keep to, and nothing it may not know. */
export type FillProblem = {
  bands: readonly FillBand[];
  people: readonly { personId: string; minutesAlready: number }[];
  pairs: readonly FillPair[];
  caps: readonly FillCap[];
  /** Two bands that one person cannot both have: they overlap, or leave too little rest. */
  clashes: readonly (readonly [number, number])[];
};

/** What stands to be filled: bands without enough people, still to come, and who may take which (see `whyNot`). */
export function fillProblem(
  covered: readonly Covered[],
  volunteers: readonly Volunteer[],
  now: Date,
): FillProblem {
  const bands = covered
    .filter(({ has, need, fromAt }) => has < need && fromAt > now)
    .map(({ fromAt, toAt, day, need, has }) => ({
      fromAt,
      toAt,
      day,
      need,
      has,
      minutes: minutesBetween(fromAt, toAt),
    }));
  const pairs = volunteers.flatMap((her, person) =>
    bands.flatMap((hours, band): FillPair[] => {
      const wish = wishFor(hours, her);
      return wish === "cannot" || hasGivenUp(hours, her) || whyNot(hours, her, now)
        ? []
        : [{ person, band, wish }];
    }),
  );
  const mayTake = (person: number): number[] =>
    pairs.filter((each) => each.person === person).map(({ band }) => band);
  return {
    bands,
    people: volunteers.map((her) => ({
      personId: her.personId,
      minutesAlready: bands[0] ? minutesInMonth(bands[0], her, now) : 0,
    })),
    pairs,
    caps: volunteers.flatMap((her, person) => capsOf(her, person, bands, mayTake(person), now)),
    clashes: bands.flatMap((one, n) =>
      bands.flatMap((other, m): [number, number][] => (m > n && clashOf(one, [other]) ? [[n, m]] : [])),
    ),
  };
}

function capsOf(
  her: Volunteer,
  person: number,
  bands: readonly FillBand[],
  mine: readonly number[],
  now: Date,
): FillCap[] {
  const taken = her.shifts.flatMap((shift) => hoursTaken(shift, now) ?? []);
  const within = (of: (moment: Date) => Day, max: number, only: (band: FillBand) => boolean): FillCap[] => {
    const groups = Map.groupBy(
      mine.filter((n) => bands[n] && only(bands[n])),
      (n) => of(bands[n]?.fromAt ?? now),
    );
    return [...groups].map(([group, members]) => ({
      person,
      bands: members,
      minutesMax: Math.max(0, max - minutesIn(taken.filter(({ fromAt }) => of(fromAt) === group))),
    }));
  };
  return [
    // a band longer than two hours is a whole day's, and clashes with every other of that day
    ...within(
      (moment) => today(moment),
      dayMinutes,
      ({ minutes }) => minutes <= dayMinutes,
    ),
    ...(her.weekMinutesMax === null
      ? []
      : within(
          (moment) => mondayOf(today(moment)),
          her.weekMinutesMax,
          () => true,
        )),
  ];
}
