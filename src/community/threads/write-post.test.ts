import { describe, expect, test } from "vitest";
import type { Day } from "../../words/day.ts";
import type { Place, Space } from "../space.ts";
import type { Thread } from "../store/thread-store.ts";
import { perHourMax, perMinuteMax, postMax } from "./limits.ts";
import { REFUSALS } from "./refusals.ts";
import { writePost, type Pace, type ToWrite } from "./write-post.ts";

const now = new Date("2026-08-04T09:00:00+01:00");
const at = { now, today: "2026-08-04" as Day };
const space: Space = {
  id: "space",
  programmeId: "programme",
  kind: "mums",
  name: "Harbrook mums",
  purpose: "",
  dueMonth: null,
  opensOn: "2026-07-01" as Day,
  endsOn: null,
  reviewOn: "2027-01-01" as Day,
  goodbyeFromOn: null,
  readOnlyFromOn: null,
  closedAt: null,
  membersMax: 30,
  supportersMin: 2,
  replyMinutes: 60,
  greetMinutes: 120,
  picturesAllowed: false,
};
const mine: Place = {
  id: "place",
  spaceId: "space",
  place: "member",
  memberId: "member",
  personId: "person",
  handle: "Early bird",
  picture: "moon",
  untilAt: null,
};
const thread: Thread = {
  id: "thread",
  spaceId: "space",
  folderId: null,
  kind: "talk",
  title: "Hello",
  notes: [],
  openedAt: now,
  lastPostAt: now,
  posts: 1,
  pinnedAt: null,
  slowSeconds: null,
  closedAt: null,
};
const typed: ToWrite = {
  id: "post",
  isThere: false,
  space,
  mine,
  thread,
  newThreadId: "new thread",
  title: "",
  words: "I am awake too.",
  nameHidden: false,
  notes: [],
  folderId: null,
};
const calm: Pace = { lastHour: [], lastHere: null };
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
const times = (count: number, seconds: number): Date[] => Array.from({ length: count }, () => ago(seconds));
const decide = (change: Partial<ToWrite>, pace: Partial<Pace> = {}) =>
  writePost({ ...typed, ...change }, { ...calm, ...pace }, at);

describe("writing a post", () => {
  test("is kept as it was written, in the thread it answers", () => {
    const words = "  First line\r\n\r\nSecond <script>alert(1)</script>  ";
    expect(decide({ words })).toMatchObject({
      kind: "happened",
      state: {
        id: "post",
        threadId: "thread",
        author: mine,
        words: "First line\n\nSecond <script>alert(1)</script>",
        nameHidden: false,
      },
    });
  });

  test("may begin a thread of its own, with what it mentions", () => {
    const begun = decide({ thread: null, title: " Awake? ", notes: ["sleep"], folderId: "folder" });
    expect(begun).toMatchObject({
      state: { threadId: "new thread", opens: { title: "Awake?", notes: ["sleep"], folderId: "folder" } },
    });
  });

  test("sent twice is one post", () => {
    expect(decide({ isThere: true })).toEqual({ kind: "nothing" });
  });

  test.each<[string, Partial<ToWrite>, Partial<Pace>]>([
    ["notHere", { mine: null }, {}],
    ["timeOver", { mine: { ...mine, place: "guest", untilAt: now } }, {}],
    ["notOpenYet", { space: { ...space, opensOn: "2026-08-05" as Day } }, {}],
    ["readOnly", { space: { ...space, readOnlyFromOn: "2026-08-04" as Day } }, {}],
    ["spaceClosed", { space: { ...space, closedAt: ago(1) } }, {}],
    ["spaceClosed", { space: { ...space, endsOn: "2026-08-03" as Day } }, {}],
    ["threadClosed", { thread: { ...thread, closedAt: ago(1) } }, {}],
    ["wordsMissing", { words: " \n " }, {}],
    ["wordsMissing", { words: "\u200b\u200b" }, {}],
    ["wordsTooLong", { words: "x".repeat(postMax + 1) }, {}],
    ["wordsTooLong", { words: "x".repeat(100_000) }, {}],
    ["titleMissing", { thread: null }, {}],
    ["titleTooLong", { thread: null, title: "x".repeat(121) }, {}],
    ["minute", {}, { lastHour: times(perMinuteMax, 59) }],
    ["hour", {}, { lastHour: times(perHourMax, 3599) }],
    ["slow", { thread: { ...thread, slowSeconds: 60 } }, { lastHere: ago(59) }],
    ["ownName", { nameHidden: true, mine: { ...mine, place: "supporter" } }, {}],
    ["shelfOnly", { thread: { ...thread, kind: "shelf" } }, {}],
  ])("is refused with a sentence that says what to do: %s", (refusal, change, pace) => {
    expect(decide(change, pace)).toEqual({ kind: "refused", refusal });
    expect(REFUSALS[refusal as keyof typeof REFUSALS].length).toBeGreaterThan(15);
  });

  test.each<[string, Partial<ToWrite>, Partial<Pace>]>([
    ["5,000 characters, counted as people see them", { words: "👶".repeat(postMax) }, {}],
    ["one fewer than too many in a minute", {}, { lastHour: times(perMinuteMax - 1, 1) }],
    ["as many, a minute later", {}, { lastHour: times(perMinuteMax, 60) }],
    [
      "in a slow thread, once the wait is over",
      { thread: { ...thread, slowSeconds: 60 } },
      { lastHere: ago(60) },
    ],
    [
      "by a supporter in a slow thread",
      { thread: { ...thread, slowSeconds: 60 }, mine: { ...mine, place: "supporter" } },
      { lastHere: ago(1) },
    ],
    ["on the last day of a space", { space: { ...space, endsOn: "2026-08-04" as Day } }, {}],
    ["with a hidden name", { nameHidden: true }, {}],
    [
      "on a shelf, by a supporter",
      { thread: { ...thread, kind: "shelf" }, mine: { ...mine, place: "supporter" } },
      {},
    ],
  ])("is allowed: %s", (_, change, pace) => {
    expect(decide(change, pace).kind).toBe("happened");
  });
});
