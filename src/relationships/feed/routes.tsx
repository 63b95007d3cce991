import { stopsCalendar } from "../../loss/index.ts";
import { findStop, hashOf, newToken } from "../../people/index.ts";
import {
  go,
  notAllowed,
  notFound,
  page,
  type Answer,
  type Asked,
  type Doing,
  type Route,
} from "../../platform/web/index.ts";
import { sayDay, today } from "../../words/day.ts";
import { feedOf, type CalendarEntry } from "../calendar.ts";
import { FeedPage } from "./pages/feed-page.tsx";
import { beginFeed, endFeed, findFeed, findFeedOwner, listMeetingsOf } from "./store.ts";

const options = { current: "me" };
const stopped =
  "You said that it is no longer safe to write to you, so there is no address for a calendar. Under Safe contact you can say when it is safe again.";

const isStopped = async (asked: Asked): Promise<boolean> =>
  (await findStop(asked.db, asked.actor.personId ?? "")) !== null;

async function show(asked: Asked): Promise<Answer> {
  const feed = await findFeed(asked);
  const notNow = (await isStopped(asked)) ? stopped : null;
  return page(
    "Calendar",
    <FeedPage address={null} since={feed ? sayDay(today(feed.beganAt)) : null} notNow={notNow} />,
    options,
  );
}

async function make(asked: Asked): Promise<Answer> {
  if (await isStopped(asked)) throw notAllowed(stopped);
  const token = newToken();
  await beginFeed(asked, hashOf(token));
  return page(
    "Calendar",
    <FeedPage address={`${asked.origin}/calendar/${token}`} since={null} notNow={null} />,
    options,
  );
}

async function cut(asked: Asked): Promise<Answer> {
  await endFeed(asked, "cut by herself");
  return go("/me/calendar");
}

/** What other features put into somebody's calendar; asked as our own code, for whoever holds its address. */
export type InCalendar = readonly ((doing: Doing, personId: string) => Promise<CalendarEntry[]>)[];

/** GET /calendar/:token: what a calendar reads, without anybody signing in; cut, it is not there. */
const read =
  (others: InCalendar) =>
  (asked: Asked): Promise<Answer> =>
    asked.asSystem(async () => {
      const personId = await findFeedOwner(asked, hashOf(asked.params["token"] ?? ""));
      if (!personId || (await findStop(asked.db, personId))) throw notFound();
      const meetings = [];
      const quiet = new Map<string, boolean>();
      for (const { meeting, parentId } of await listMeetingsOf(asked, personId)) {
        if (!quiet.has(parentId)) quiet.set(parentId, await stopsCalendar(asked, parentId));
        if (quiet.get(parentId) || !("startsAt" in meeting) || !meeting.startsAt) continue;
        meetings.push({ ...meeting, startsAt: meeting.startsAt });
      }
      const entries: CalendarEntry[] = [];
      for (const each of others) entries.push(...(await each(asked, personId)));
      return {
        kind: "file",
        type: "text/calendar; charset=utf-8",
        filename: "meetings.ics",
        bytes: feedOf(meetings, entries, asked.now),
      };
    });

const who = ["parent", "supporter"] as const;

export const feedRoutes = (others: InCalendar): Route[] => [
  { method: "GET", path: "/me/calendar", who, records: "nothing", answer: show },
  { method: "POST", path: "/me/calendar", who, records: "calendar.begun", answer: make },
  { method: "POST", path: "/me/calendar/ending", who, records: "calendar.cut", answer: cut },
  {
    method: "GET",
    path: "/calendar/:token",
    who: "visitor",
    records: "nothing",
    limit: { max: 60, seconds: 600 },
    answer: read(others),
  },
];
