import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { addDays, daysBetween, sayMonth, sayWeekday, type Day } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import { reachSpace } from "../reach.ts";
import { calledIn } from "./called-in.ts";
import { gapsIn, type Covered } from "./cover.ts";
import { MonthPage, type MonthDay } from "./pages/month-page.tsx";
import { readCover } from "./read-cover.ts";
import { lookOf, sayCover } from "./say-cover.ts";
import { sayHours } from "./say-shift.ts";
import { dayAsked } from "./show-week.tsx";
import { mondayOf } from "./why-not.ts";

/** The month somebody named in an address ("2026-08"), or this one: its first day and its last. */
export function monthAsked(asked: Asked): { first: Day; last: Day } {
  const day = dayAsked(asked, `${one(asked.query, "month")}-01`);
  const first = `${day.slice(0, 7)}-01` as Day;
  const next = `${addDays(first, 32).slice(0, 7)}-01` as Day;
  return { first, last: addDays(next, -1) };
}

/** "August 2026" */
export const sayMonthYear = (day: Day): string => `${sayMonth(day)} ${day.slice(0, 4)}`;

/** GET /spaces/:id/rota/month: every day with the fewest people at any of its hours, and what is missing in words. */
export async function month(asked: Asked): Promise<Answer> {
  const { space } = await reachSpace(asked);
  const { first, last } = monthAsked(asked);
  const covered = await readCover(asked, space.id, first, last);
  const gaps = gapsIn(covered, asked.now);
  const called = await calledIn(
    asked,
    space.id,
    gaps.flatMap(({ shifts }) => shifts),
  );
  const monday = mondayOf(first);
  const weeks = Math.ceil((daysBetween(monday, last) + 1) / 7);
  const href = (day: Day): string => `/spaces/${space.id}/rota/month?month=${day.slice(0, 7)}`;
  return page(
    "The month",
    <MonthPage
      spaceId={space.id}
      space={space.name}
      title={sayMonthYear(first)}
      earlierHref={href(addDays(first, -1))}
      laterHref={href(addDays(last, 1))}
      weeks={Array.from({ length: weeks }, (_, n) =>
        Array.from({ length: 7 }, (__, d) =>
          dayOf(addDays(monday, n * 7 + d), covered, { first, last, spaceId: space.id, now: asked.now }),
        ),
      )}
      standing={
        gaps.length === 0
          ? "Every hour still to come has enough people."
          : `Too few people at ${plural(gaps.length, "time")} still to come.`
      }
      gaps={gaps.map((band) => ({
        key: `${band.needId} ${band.day}`,
        title: sayHours(band.fromAt, band.toAt, asked.now),
        words: sayCover(
          band.shifts.map(({ personId }) => called(personId)),
          band.has,
          band.need,
          false,
        ),
        href: `/spaces/${space.id}/rota?week=${band.day}`,
      }))}
    />,
    { current: "community", live: [`desk:${space.id}`] },
  );
}

function dayOf(
  day: Day,
  covered: readonly Covered[],
  { first, last, spaceId, now }: { first: Day; last: Day; spaceId: string; now: Date },
): MonthDay {
  const bands = covered.filter((band) => band.day === day);
  // the band that is worst off speaks for the day
  const worst = bands.toSorted(
    (one, other) => one.has - one.need - (other.has - other.need) || one.has - other.has,
  )[0];
  return {
    day,
    words: `${sayWeekday(day)} ${Number(day.slice(8))}`,
    number: String(Number(day.slice(8))),
    within: first <= day && day <= last,
    look: worst ? lookOf(worst.has, worst.need, worst.toAt <= now) : "none",
    has: worst?.has ?? 0,
    href: `/spaces/${spaceId}/rota?week=${day}`,
  };
}
