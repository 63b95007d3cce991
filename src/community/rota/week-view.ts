import { addDays, sayDayShort, sayWeekday, today, type Day } from "../../words/day.ts";
import { sayTime, timeOf } from "../../words/time.ts";
import type { Covered } from "./cover.ts";
import { lookOf, sayCover, type BlockLook } from "./say-cover.ts";

export type Block = { key: string; look: BlockLook; has: number; anchor: string | null };
/** One row a band of hours, one block a day; the words stand beneath. */
export type Blocks = {
  days: readonly { weekday: string; date: string; isToday: boolean }[];
  rows: readonly { from: string; blocks: readonly Block[] }[];
};

export const anchorOf = ({ day, fromAt }: Covered): string => `b-${day}-${timeOf(fromAt).replace(":", "")}`;

/** A week as blocks. @param covered the bands of the week that begins on this Monday */
export function blocksOf(covered: readonly Covered[], monday: Day, now: Date): Blocks {
  const days = Array.from({ length: 7 }, (_, n) => addDays(monday, n));
  const times = [
    ...new Set(covered.map(({ fromAt, toAt }) => `${timeOf(fromAt)}/${timeOf(toAt)}`)),
  ].toSorted();
  return {
    days: days.map((day) => ({
      weekday: sayWeekday(day).slice(0, 3),
      date: String(Number(day.slice(8))),
      isToday: day === today(now),
    })),
    rows: times.map((time) => ({
      from: shortTime(time.slice(0, 5)),
      blocks: days.map((day): Block => {
        const band = covered.find(
          (each) => each.day === day && `${timeOf(each.fromAt)}/${timeOf(each.toAt)}` === time,
        );
        return band
          ? {
              key: day,
              look: lookOf(band.has, band.need, band.toAt <= now),
              has: band.has,
              anchor: anchorOf(band),
            }
          : { key: day, look: "none", has: 0, anchor: null };
      }),
    })),
  };
}

const shortTime = (time: string): string =>
  time === "00:00" ? "12am" : time === "12:00" ? "12pm" : sayTime(time);

export type BandRow = {
  anchor: string;
  hours: string;
  words: string;
  needId: string;
  day: Day;
  isHers: boolean;
  /** Whom a coordinator may take off, while it has not begun. */
  planned: readonly { shiftId: string; who: string }[];
  isGap: boolean;
};
export type DayRows = { day: Day; title: string; bands: readonly BandRow[] };

/** The same week in words, day by day. @param called how somebody is known in the space */
export function daysOf(
  covered: readonly Covered[],
  who: { called: (personId: string) => string; me: string | null },
  now: Date,
): DayRows[] {
  const days = [...new Set(covered.map(({ day }) => day))];
  return days.map((day) => ({
    day,
    title: `${sayWeekday(day)} ${sayDayShort(day)}`,
    bands: covered
      .filter((band) => band.day === day)
      .map((band) => {
        const isOver = band.toAt <= now;
        return {
          anchor: anchorOf(band),
          hours: `${sayTime(band.fromAt)} to ${sayTime(band.toAt)}`,
          words: sayCover(
            [...new Set(band.shifts.map(({ personId }) => who.called(personId)))],
            band.has,
            band.need,
            isOver,
          ),
          needId: band.needId,
          day,
          planned: band.shifts.flatMap(({ id, personId, state }) =>
            state === "planned" && !isOver ? [{ shiftId: id, who: who.called(personId) }] : [],
          ),
          isHers: band.shifts.some(({ personId }) => personId === who.me),
          isGap: !isOver && band.has < band.need,
        };
      }),
  }));
}
