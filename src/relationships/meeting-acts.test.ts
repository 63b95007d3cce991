import { describe, expect, test } from "vitest";
import { inDays, meetings, now, pair } from "./acts.sample.ts";
import { calendarOf } from "./calendar.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { chooseTime } from "./choose-time.ts";
import type { Meeting, MeetingActor } from "./meeting.ts";
import { offerMeeting, type Offer } from "./offer-meeting.ts";
import { REFUSALS } from "./refusals.ts";
import { wantOtherTimes } from "./want-other-times.ts";

const as = (side: MeetingActor["side"]): MeetingActor => ({
  personId: side === "parent" ? "chloe" : side === "supporter" ? "amina" : "ruth",
  side,
});
const offer: Offer = {
  id: "new",
  times: [inDays(1), inDays(4)],
  minutes: 45,
  how: "phone",
  place: "Amina rings",
  accompaniedBy: null,
  alreadyAgreed: false,
};
type State = keyof typeof meetings | "none";
const meeting = (state: State): Meeting | null => (state === "none" ? null : meetings[state]);
const said = (outcome: { kind: string; refusal?: string; state?: Meeting }): string =>
  outcome.refusal ?? outcome.state?.state ?? outcome.kind;

describe("times are offered", () => {
  test.each([
    ["none", "supporter", "offered"],
    ["none", "coordinator", "offered"],
    ["none", "parent", "parentAsksForTimes"],
    ["offered", "supporter", "offered"],
    ["wanted", "supporter", "offered"],
    ["booked", "supporter", "offered"],
    ["past", "supporter", "meetingOver"],
    ["held", "coordinator", "meetingOver"],
    ["cancelled", "supporter", "meetingOver"],
  ] as const)("%s, by the %s: %s", (state, side, expected) => {
    const before = meeting(state);
    const outcome = offerMeeting(
      before,
      offer,
      { pair, isFirst: true, anotherWaits: false, by: as(side) },
      now,
    );
    expect(said(outcome)).toBe(expected);
    if (outcome.kind === "happened")
      expect(outcome.state).toMatchObject({
        id: before?.id ?? "new",
        sequence: before ? before.sequence + 1 : 0,
        minutes: 45,
      });
  });
  const ground = { pair, isFirst: true, anotherWaits: false, by: as("supporter") };
  test("one thing to answer at a time", () =>
    expect(said(offerMeeting(null, offer, { ...ground, anotherWaits: true }, now))).toBe("oneAtATime"));
  test("no time that has passed", () =>
    expect(said(offerMeeting(null, { ...offer, times: [inDays(-1)] }, ground, now))).toBe("timeGone"));
  test("agreed together means one time, booked at once", () => {
    expect(said(offerMeeting(null, { ...offer, alreadyAgreed: true }, ground, now))).toBe("oneTimeAgreed");
    expect(said(offerMeeting(null, { ...offer, times: [inDays(1)], alreadyAgreed: true }, ground, now))).toBe(
      "booked",
    );
  });
  test("a home is never written down", () => {
    const outcome = offerMeeting(null, { ...offer, how: "home", place: "12 Mill Lane" }, ground, now);
    expect(outcome.kind === "happened" && outcome.state.place).toBe(null);
  });
});

describe("she chooses", () => {
  test.each([
    ["offered", "parent", 2, "booked"],
    ["offered", "coordinator", 2, "booked"],
    ["offered", "supporter", 2, "hersToChoose"],
    ["offered", "parent", 5, "notOffered"],
    ["wanted", "parent", 2, "notOffered"],
    ["booked", "parent", 2, "nothing"],
    ["booked", "parent", 3, "alreadyBooked"],
    ["held", "parent", 2, "meetingOver"],
    ["cancelled", "parent", 2, "meetingOver"],
  ] as const)("%s, by the %s, the time in %i days: %s", (state, side, days, expected) => {
    expect(said(chooseTime(meetings[state], inDays(days), { pair, by: as(side) }, now))).toBe(expected);
  });
  test("not a time that passed while she was thinking", () =>
    expect(said(chooseTime(meetings.offered, inDays(2), { pair, by: as("parent") }, inDays(2)))).toBe(
      "timeGone",
    ));
});

test.each([
  ["offered", "other times wanted"],
  ["booked", "other times wanted"],
  ["wanted", "nothing"],
  ["past", "meetingOver"],
  ["held", "meetingOver"],
  ["cancelled", "meetingOver"],
] as const)("other times are wanted when %s: %s; a booked time is let go", (state, expected) => {
  const outcome = wantOtherTimes(meetings[state], null, { pair, anotherWaits: false, by: as("parent") }, now);
  expect(said(outcome)).toBe(expected);
  if (outcome.kind === "happened")
    expect(outcome.state).toMatchObject({ offeredTimes: [], sequence: meetings[state].sequence + 1 });
});

test.each([
  ["offered", "cancelled"],
  ["wanted", "cancelled"],
  ["booked", "cancelled"],
  ["cancelled", "nothing"],
  ["past", "meetingOver"],
  ["held", "meetingOver"],
] as const)("a meeting is called off when %s: %s", (state, expected) => {
  expect(said(cancelMeeting(meetings[state], { pair, by: as("parent") }, now))).toBe(expected);
});

test("every refusal has a sentence that says the remedy", () => {
  for (const sentence of Object.values(REFUSALS)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

describe("the calendar file names nobody", () => {
  const file = (
    some: Meeting & { startsAt: Date; state: "booked" | "cancelled" },
    withPlace = false,
  ): string => calendarOf(some, withPlace, now);
  test("only “Meeting”, when, and a stable UID", () => {
    const text = file(meetings.booked);
    expect(text).toContain("SUMMARY:Meeting");
    expect(text).toContain("UID:meeting");
    expect(text).toContain("SEQUENCE:1");
    expect(text).toContain("DTSTART:20260806T080000Z");
    expect(text).not.toMatch(
      /cedar|amina|chloe|alongside|baby|support|LOCATION|DESCRIPTION|ORGANIZER|ATTENDEE/i,
    );
  });
  test("the place only when she asks for it, and a home never", () => {
    expect(file(meetings.booked, true)).toContain("LOCATION:Cedar Family Hub");
    expect(file({ ...meetings.booked, how: "home", place: "12 Mill Lane" }, true)).not.toContain("LOCATION");
  });
  test("a cancelled one says so under the same UID, with a later sequence", () => {
    const text = file(meetings.cancelled);
    expect(text).toContain("STATUS:CANCELLED");
    expect(text).toContain("UID:meeting");
    expect(text).toContain("SEQUENCE:2");
  });
});
