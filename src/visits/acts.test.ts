import { describe, expect, test } from "vitest";
import { presetFor } from "../programmes/index.ts";
import { alarm, inMinutes, now, visits } from "./acts.sample.ts";
import { beginVisit } from "./begin-visit.ts";
import { bookVisit } from "./book-visit.ts";
import { endVisit } from "./end-visit.ts";
import { leaveVisit } from "./leave-visit.ts";
import { planVisit } from "./plan-visit.tsx";
import { REFUSALS } from "./refusals.ts";
import { sayLater } from "./say-later.ts";
import { answerTalk } from "./talk-it-through.ts";
import type { SeenVisit, Visit } from "./visit.ts";
import { answerAlarm } from "./watching/answer-alarm.ts";
import { climb } from "./watching/climb.ts";
import { hearFromHer } from "./watching/hear-from-her.ts";

type State = keyof typeof visits;
const visit = (state: State): SeenVisit => visits[state];
const said = (outcome: { kind: string; refusal?: string; state?: Visit }): string =>
  outcome.refusal ?? outcome.state?.state ?? outcome.kind;

describe("an agreed meeting in person is watched", () => {
  const meeting = { id: "m", how: "home", startsAt: now, minutes: 90, place: null, accompaniedBy: "ruth" };
  const pair = { id: "r", programmeId: "p", parentId: "chloe", supporterId: "amina" };
  test("from its beginning and the programme's grace on; a coordinator who comes along is the second person", () => {
    expect(bookVisit(meeting, pair, presetFor("befriending"), inMinutes(-100))).toMatchObject({
      id: "m",
      state: "planned",
      secondId: "ruth",
      endsAt: inMinutes(90),
      dueAt: inMinutes(15),
    });
  });
  test.each(["phone", "video", "group"])("nobody travels to a meeting by %s", (how) =>
    expect(bookVisit({ ...meeting, how }, pair, presetFor("befriending"), now)).toBe(null),
  );
  test("where the programme has no checking in, nothing is waited for", () =>
    expect(bookVisit(meeting, pair, { ...presetFor("befriending"), checkInOut: false }, now)?.dueAt).toBe(
      null,
    ));
});

test.each([
  ["planned", "out"],
  ["tomorrow", "tooEarly"],
  ["withoutNote", "noteNeeded"],
  ["first", "secondNeeded"],
  ["out", "nothing"],
  ["ended", "visitOver"],
  ["cancelled", "visitOver"],
] as const)("she checks in when %s: %s", (state, expected) =>
  expect(said(beginVisit(visit(state), "page", now))).toBe(expected),
);

describe("the programme's rules", () => {
  test.each([
    ["a second person is named", { secondId: "ruth" }, "out"],
    ["it was let through", { overridden: ["two"] as const }, "out"],
    ["another rule was let through", { overridden: ["note"] as const }, "secondNeeded"],
    ["they have met before", { metBefore: true }, "out"],
    ["the programme does not ask", { plan: { ...visits.first.plan, firstVisitByTwo: false } }, "out"],
  ])("two people first: %s", (_, change, expected) =>
    expect(said(beginVisit({ ...visits.first, ...change }, "page", now))).toBe(expected),
  );
  test.each([
    ["it was let through", { overridden: ["note"] as const }, "out"],
    ["they meet somewhere out", { how: "out" as const }, "out"],
    ["the programme does not ask", { plan: { ...visits.first.plan, homeRiskNoteNeeded: false } }, "out"],
  ])("a note about the home: %s", (_, change, expected) =>
    expect(said(beginVisit({ ...visits.withoutNote, ...change }, "page", now))).toBe(expected),
  );
});

test("a late start moves the expected end; an early one does not", () => {
  const ends = (startsAt: Date): Date | null => {
    const outcome = beginVisit(
      { ...visits.planned, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) },
      "page",
      now,
    );
    return outcome.kind === "happened" ? outcome.state.endsAt : null;
  };
  expect(ends(inMinutes(-20))).toEqual(inMinutes(60));
  expect(ends(inMinutes(20))).toEqual(inMinutes(80));
});

test.each([
  ["out", "ended"],
  ["late", "ended"],
  ["planned", "ended"],
  ["tomorrow", "notBegun"],
  ["ended", "nothing"],
  ["cancelled", "visitOver"],
] as const)("she checks out when %s: %s", (state, expected) =>
  expect(said(endVisit(visit(state), "text", now))).toBe(expected),
);

test.each([
  ["out", 30, { endsAt: inMinutes(60), dueAt: inMinutes(75) }],
  ["late", 30, { endsAt: inMinutes(30), dueAt: inMinutes(45) }],
  ["planned", 30, { startsAt: inMinutes(30), endsAt: inMinutes(90), dueAt: inMinutes(45) }],
] as const)("she needs longer when %s: from what was expected, or from now", (state, minutes, expected) => {
  const outcome = sayLater(visit(state), minutes, now);
  expect(outcome.kind === "happened" && outcome.state).toMatchObject(expected);
});
test.each([
  ["out", 4, "howLong"],
  ["out", 241, "howLong"],
  ["out", Number.NaN, "howLong"],
  ["out", 7.5, "howLong"],
  ["ended", 30, "visitOver"],
] as const)("she needs longer when %s, by %d minutes: %s", (state, minutes, expected) =>
  expect(said(sayLater(visit(state), minutes, now))).toBe(expected),
);

test.each([
  ["out", "ended"],
  ["planned", "ended"],
  ["left", "nothing"],
  ["ended", "visitOver"],
] as const)("she leaves because it is not safe when %s: %s", (state, expected) => {
  const outcome = leaveVisit(visit(state), now);
  expect(said(outcome)).toBe(expected);
  if (outcome.kind === "happened")
    expect(outcome.state).toMatchObject({ endedHow: "left", talk: "offered", dueAt: null });
});

test("a talk is offered after leaving and not otherwise", () => {
  expect(said(answerTalk(visits.left, "wanted"))).toBe("ended");
  expect(said(answerTalk(visits.left, "offered"))).toBe("nothing");
  expect(said(answerTalk(visits.ended, "wanted"))).toBe("visitOver");
});

test("nobody comes along with herself, nor on what is over", () => {
  expect(said(planVisit(visits.planned, { secondId: "amina", place: null }, null))).toBe("goesAlready");
  expect(said(planVisit(visits.ended, { secondId: "ruth", place: null }, null))).toBe("visitOver");
  expect(said(planVisit(visits.planned, { secondId: "ruth", place: "3 Mill Lane" }, null))).toBe("planned");
  expect(said(planVisit(visits.planned, { secondId: null, place: null }, "ruth"))).toBe("agreedWithHer");
});

describe("the ladder", () => {
  test.each([
    ["before it is due", { rung: "nobody", dueAt: inMinutes(1) }, null],
    ["while those on duty are told", { rung: "on call", dueAt: null }, null],
    [
      "first she herself",
      { rung: "nobody", dueAt: now },
      { tell: ["supporter"], rung: "supporter", dueAt: inMinutes(15) },
    ],
    [
      "then those on duty",
      { rung: "supporter", dueAt: now },
      { tell: ["on call"], rung: "on call", dueAt: null },
    ],
    [
      "after a day with nothing running, both, in order, once",
      { rung: "nobody", dueAt: inMinutes(-1_440) },
      { tell: ["supporter", "on call"], rung: "on call", dueAt: null },
    ],
    [
      "whoever was finding out has not answered",
      { rung: "on call", dueAt: now },
      { tell: ["on call"], rung: "on call", dueAt: null },
    ],
  ] as const)("%s", (_, standing, expected) => expect(climb(standing, 15, now)).toEqual(expected));

  test.each([
    // the clock goes back at 2am on 25 October 2026, and forward at 1am on 29 March 2026: minutes stay minutes
    ["2026-10-25T00:50:00Z", "2026-10-25T01:05:00.000Z"],
    ["2026-03-29T00:50:00Z", "2026-03-29T01:05:00.000Z"],
  ])("a quarter of an hour is one, over a change of summer time (%s)", (from, to) => {
    const due = new Date(from);
    expect(climb({ rung: "nobody", dueAt: due }, 15, due)?.dueAt?.toISOString()).toBe(to);
    const night = beginVisit({ ...visits.planned, startsAt: due, endsAt: due }, "page", due);
    expect(night.kind === "happened" && night.state.endsAt.getTime() - due.getTime()).toBe(3_600_000);
  });
});

describe("she is heard of", () => {
  test.each([
    ["nobody else was told: it ends", { rung: "supporter" as const }, "closed", null],
    ["those on duty were told: a person ends it", { rung: "on call" as const, dueAt: now }, "open", null],
    [
      "she had called for help: nothing her phone says ends it",
      { kind: "help" as const, dueAt: now },
      "open",
      now,
    ],
    ["she had left: a person ends it", { kind: "left" as const, dueAt: now }, "open", now],
  ])("%s", (_, change, state, dueAt) => {
    const after = hearFromHer({ ...alarm, ...change }, "out", now);
    expect(after).toMatchObject({ state, heard: { what: "out", at: now } });
    if (after.state === "open") expect(after.dueAt).toEqual(dueAt);
  });
});

describe("somebody says that she is safe", () => {
  const answer = (kind: "over" | "there" | "not", on: SeenVisit | null = visits.late) =>
    answerAlarm(alarm, on, { answer: kind, howKnown: "I rang her.", by: "kim" }, now);
  test.each([
    ["over", { state: "ended", endedHow: "answered for", dueAt: null }],
    ["not", { state: "ended", endedHow: "did not happen" }],
    ["there", { state: "out", endsAt: inMinutes(30), dueAt: inMinutes(45) }],
  ] as const)("%s", (kind, expected) => {
    const outcome = answer(kind);
    expect(outcome.kind === "happened" && outcome.state.visit).toMatchObject(expected);
    expect(outcome.kind === "happened" && outcome.state.alarm).toMatchObject({
      state: "closed",
      closedBy: "kim",
      howKnown: "I rang her.",
    });
  });
  test("a visit that is over already stays as it ended", () => {
    const outcome = answer("over", visits.left);
    expect(outcome.kind === "happened" && outcome.state.visit).toBe(null);
  });
  test("not without saying how, and not twice", () => {
    const silent = { answer: "over", howKnown: " ", by: "kim" } as const;
    expect(answerAlarm(alarm, null, silent, now)).toMatchObject({ refusal: "sayHow" });
    const closed = { ...alarm, state: "closed", closedAt: now, closedBy: "ruth", howKnown: "Seen." } as const;
    expect(answerAlarm(closed, null, { ...silent, howKnown: "Rang." }, now)).toMatchObject({
      refusal: "alarmOver",
    });
  });
});

test("every refusal has a sentence that says the remedy", () => {
  for (const sentence of Object.values(REFUSALS)) expect(sentence).toMatch(/^[A-Z“].*[.”]$/);
});
