import { addDays, at, today, type Day } from "../../words/day.ts";
import { onTheRota, stretchOn } from "./on-the-rota.ts";
import { posts, type Post } from "./post.ts";
import type { Rota } from "./rota.ts";

/** A stretch in which nothing changes: who has which post. */
export type Stretch = { from: Date; to: Date; has: Record<Post, string | null> };

/** Whether anybody was put on the rota of this programme, or of the organisation for it. */
export const isSetUp = (rota: Rota, programmeId: string | null): boolean =>
  [...rota.turns, ...rota.patterns].some(
    (each) => each.programmeId === null || each.programmeId === programmeId,
  );

/** Who has which post from one moment to another, stretch by stretch, without a hole. */
export function coverOf(rota: Rota, programmeId: string | null, from: Date, to: Date): Stretch[] {
  const days: Day[] = [];
  for (let day = addDays(today(from), -1); at(day, "00:00") < to; day = addDays(day, 1)) days.push(day);
  const edges = [
    ...rota.turns.flatMap(({ fromAt, toAt }) => [fromAt, toAt]),
    ...rota.aways.flatMap(({ fromAt, toAt }) => [fromAt, toAt]),
    ...rota.patterns.flatMap((pattern) =>
      days.flatMap((day) => {
        const stretch = stretchOn(pattern, day);
        return stretch ? [stretch.from, stretch.to] : [];
      }),
    ),
  ].filter((edge) => from < edge && edge < to);
  const times = [...new Set([from, ...edges].map((each) => each.getTime()))].toSorted((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [n, time] of times.entries()) {
    const begins = new Date(time);
    const has = Object.fromEntries(
      posts.map((post) => [post, onTheRota(rota, post, programmeId, begins)]),
    ) as Stretch["has"];
    const ends = new Date(times[n + 1] ?? to.getTime());
    const before = stretches.at(-1);
    if (before && posts.every((post) => before.has[post] === has[post])) before.to = ends;
    else stretches.push({ from: begins, to: ends, has });
  }
  return stretches;
}

/** Lead and deputy between them: two is cover, one is thin, none is a gap. */
export const countOn = ({ has }: Stretch): number => new Set([has.lead, has.deputy].filter(Boolean)).size;

/** When nobody would be first: neither a lead nor a deputy. Gaps that follow each other are one. */
export function gapsIn(stretches: readonly Stretch[]): { from: Date; to: Date }[] {
  const gaps: { from: Date; to: Date }[] = [];
  for (const stretch of stretches.filter((each) => countOn(each) === 0)) {
    const before = gaps.at(-1);
    if (before && before.to.getTime() === stretch.from.getTime()) before.to = stretch.to;
    else gaps.push({ from: stretch.from, to: stretch.to });
  }
  return gaps;
}

/** Four-hour bands of a day, by the clock on the wall. */
export const bands = ["00:00", "04:00", "08:00", "12:00", "16:00", "20:00"] as const;

/** The fewest people on in each band of each day, from this day on: the week as blocks. */
export function blocksOf(stretches: readonly Stretch[], from: Day, days: number): number[][] {
  return bands.map((band, n) =>
    Array.from({ length: days }, (_, d) => {
      const day = addDays(from, d);
      const begins = at(day, band);
      const ends = n + 1 < bands.length ? at(day, bands[n + 1] ?? "") : at(addDays(day, 1), "00:00");
      const here = stretches.filter((each) => each.from < ends && begins < each.to);
      return here.length === 0 ? -1 : Math.min(...here.map(countOn));
    }),
  );
}
