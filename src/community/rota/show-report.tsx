import { isId } from "../../platform/db/index.ts";
import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { addDays, at, sayDay, sayDayShort, sayWeekday, type Day } from "../../words/day.ts";
import { sayMinutes } from "../../words/duration.ts";
import { plural } from "../../words/lists.ts";
import { reachSpace } from "../reach.ts";
import { calledIn } from "./called-in.ts";
import { coverOf } from "./cover.ts";
import { bandsOf } from "./bands.ts";
import { ReportPage, type ReportRow } from "./pages/report-page.tsx";
import type { Shift } from "./shift.ts";
import { monthAsked, sayMonthYear } from "./show-month.tsx";
import { listNeeds } from "./store/need-store.ts";
import { listShifts } from "./store/shift-store.ts";
import { twoHours, type Given } from "./two-hours.ts";
import { mondayOf } from "./why-not.ts";

/** GET /spaces/:id/rota/report: a month of two hours a day, volunteer by volunteer and week by week, and the list behind it. */
export async function report(asked: Asked): Promise<Answer> {
  const { space } = await reachSpace(asked);
  const { first, last } = monthAsked(asked);
  const shifts = await listShifts(asked, {
    spaceId: space.id,
    from: at(first, "00:00"),
    to: at(addDays(last, 1), "00:00"),
  });
  const all = twoHours(shifts, asked.now);
  const called = await calledIn(asked, space.id, shifts);
  const whose = one(asked.query, "who");
  const one_ = isId(whose) ? all.find(({ personId }) => personId === whose) : undefined;
  const href = (day: Day, who = ""): string =>
    `/spaces/${space.id}/rota/report?month=${day.slice(0, 7)}${who && `&who=${who}`}`;
  const until = last < asked.today ? last : asked.today;
  return page(
    "Two hours a day",
    <ReportPage
      spaceId={space.id}
      space={space.name}
      title={one_ ? called(one_.personId) : "Two hours a day"}
      period={`${sayDay(first)} to ${sayDay(until)}`}
      month={sayMonthYear(first)}
      backHref={one_ ? href(first) : `/spaces/${space.id}/rota`}
      earlierHref={href(addDays(first, -1))}
      laterHref={href(addDays(last, 1))}
      cover={sayCovered(
        shifts,
        bandsOf(await listNeeds(asked, space.id, "taken off too"), first, last),
        asked.now,
      )}
      rows={all
        .toSorted((a, b) => b.shortMinutes - a.shortMinutes)
        .map((each): ReportRow => rowOf(each, called(each.personId), href(first, each.personId)))}
      days={one_ ? one_.days.map(dayRow) : null}
    />,
    { current: "community" },
  );
}

const rowOf = (given: Given, who: string, href: string): ReportRow => ({
  who,
  href,
  days: plural(given.days.length, "day"),
  wanted: sayMinutes(given.wantedMinutes),
  here: sayMinutes(given.hereMinutes),
  short: given.shortMinutes === 0 ? "Nothing" : sayMinutes(given.shortMinutes),
  weeks: [...Map.groupBy(given.days, ({ day }) => mondayOf(day))].map(([monday, days]) => {
    const short = days.reduce((sum, { shortMinutes }) => sum + shortMinutes, 0);
    return `Week of ${sayDayShort(monday)}: ${short === 0 ? "two hours each day" : `${sayMinutes(short)} short`}`;
  }),
});

const dayRow = (each: Given["days"][number]) => ({
  day: `${sayWeekday(each.day)} ${sayDayShort(each.day)}`,
  planned: sayMinutes(each.plannedMinutes),
  here: each.hereMinutes === 0 ? "Not there" : sayMinutes(each.hereMinutes),
  short: each.shortMinutes === 0 ? "Nothing" : sayMinutes(each.shortMinutes),
});

/** "38 of 42 times had enough people; nobody was there at 1." */
function sayCovered(shifts: readonly Shift[], bands: Parameters<typeof coverOf>[0], now: Date): string {
  const past = coverOf(
    bands.filter(({ toAt }) => toAt <= now),
    shifts,
    now,
  );
  if (past.length === 0) return "No hours have gone by in this month yet.";
  const enough = past.filter(({ has, need }) => has >= need).length;
  const nobody = past.filter(({ has }) => has === 0).length;
  return `${enough} of ${plural(past.length, "time")} had enough people${nobody > 0 ? `; nobody was there at ${nobody}` : ""}.`;
}
