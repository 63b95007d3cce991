import { describe, expect, test } from "vitest";
import { answerDebrief, DEBRIEF_REFUSALS, type After } from "../afterwards/answer-debrief.ts";
import { closeConcern } from "../closing/close-concern.ts";
import { CLOSE_REFUSALS } from "../closing/refusals.ts";
import { reopenConcern } from "../closing/reopen-concern.ts";
import { asDay } from "../../words/day.ts";
import { answerFollowUp } from "./answer-follow-up.ts";
import { chaseFollowUp } from "./chase-follow-up.ts";
import { oneWorkingDayAfter } from "./due.ts";
import { escalateFollowUp } from "./escalate-follow-up.ts";
import type { FollowUp, FollowUpKind } from "./follow-up.ts";
import { nextAlertAt } from "./mind-follow-ups.ts";
import { FOLLOW_REFUSALS } from "./refusals.ts";
import { followUpClock } from "./say-follow-up.ts";

const now = new Date("2026-08-06T10:00:00+01:00");
const concern = { id: "c", programmeId: "p", closed: false };
const open = (kind: FollowUpKind, closedAt: Date | null = null): FollowUp => ({
  id: "f",
  concernId: "c",
  kind,
  ownerId: "kim",
  openedAt: now,
  dueAt: now,
  recordId: null,
  closedAt,
  closedBy: closedAt && "kim",
});
const told = { recordId: "r", by: "kim", now, nation: "england-and-wales" } as const;

describe("one working day", () => {
  test.each([
    ["a Thursday", "2026-08-06T10:00:00+01:00", "england-and-wales", "2026-08-07T17:00:00+01:00"],
    ["a Friday night", "2026-08-07T23:30:00+01:00", "england-and-wales", "2026-08-10T17:00:00+01:00"],
    ["a Saturday", "2026-08-08T09:00:00+01:00", "england-and-wales", "2026-08-10T17:00:00+01:00"],
    ["before a bank holiday", "2026-08-28T09:00:00+01:00", "england-and-wales", "2026-09-01T17:00:00+01:00"],
    ["the same, in Scotland", "2026-08-28T09:00:00+01:00", "scotland", "2026-08-31T17:00:00+01:00"],
    [
      "over the change to winter time",
      "2026-10-23T12:00:00+01:00",
      "england-and-wales",
      "2026-10-26T17:00:00Z",
    ],
    [
      "just past midnight in summer",
      "2026-08-05T23:30:00Z",
      "england-and-wales",
      "2026-08-07T17:00:00+01:00",
    ],
  ] as const)("from %s", (_, from, nation, due) => {
    expect(oneWorkingDayAfter(new Date(from), nation)).toEqual(new Date(due));
  });
});

test.each([
  ["2026-08-07T17:00:00+01:00", "fine", "Due tomorrow at 5pm"],
  ["2026-08-06T17:00:00+01:00", "soon", "Due today at 5pm"],
  ["2026-08-06T10:00:00+01:00", "now", "Was due today at 10am"],
  ["2026-08-05T17:00:00+01:00", "now", "Was due yesterday at 5pm"],
])("what is due %s is %s: %s", (dueAt, severity, words) => {
  expect(followUpClock({ dueAt: new Date(dueAt) }, now)).toEqual({
    severity,
    words,
    late: severity === "now",
  });
});

test("told again at the same time of day, over the change to summer time, and once after days of silence", () => {
  const last = new Date("2026-03-28T09:00:00Z");
  expect(nextAlertAt({ nextAlertAt: last }, last)).toEqual(new Date("2026-03-29T09:00:00+01:00"));
  const daysLater = new Date("2026-04-03T08:00:00+01:00");
  expect(nextAlertAt({ nextAlertAt: last }, daysLater)).toEqual(new Date("2026-04-03T09:00:00+01:00"));
});

const ahead = asDay("2026-08-20");
describe("the local authority", () => {
  test.each([
    ["look-again", null, "acting", ahead, "notTheirs"],
    ["local-authority", now, "acting", ahead, "alreadyClosed"],
    ["local-authority", null, "acting", null, "dayNotAhead"],
    ["local-authority", null, "not-acting", asDay("2026-08-06"), "dayNotAhead"],
  ] as const)("its answer is refused: %s, closed %s, %s, %s", (kind, closedAt, answer, lookAgainOn, code) => {
    const outcome = answerFollowUp(concern, open(kind, closedAt), { ...told, answer, lookAgainOn });
    expect(outcome).toEqual({ kind: "refused", refusal: code });
    expect(FOLLOW_REFUSALS[code].length).toBeGreaterThan(20);
  });

  test("a decision of theirs closes the clock and opens a day to look again; an acknowledgement does neither", () => {
    const act = (answer: "acting" | "only-acknowledged") =>
      answerFollowUp(concern, open("local-authority"), { ...told, answer, lookAgainOn: ahead });
    const decided = act("acting");
    expect(decided.kind === "happened" && decided.state).toEqual({
      closes: ["f"],
      opens: [
        { kind: "look-again", ownerId: "kim", dueAt: new Date("2026-08-20T09:00:00+01:00"), recordId: "r" },
      ],
    });
    const only = act("only-acknowledged");
    expect(only.kind === "happened" && only.state).toEqual({ closes: [], opens: [] });
  });

  test.each([
    ["local-authority", null, "happened"],
    ["look-again", null, "refused"],
    ["local-authority", now, "refused"],
  ] as const)("is chased: %s, closed %s: %s", (kind, closedAt, outcome) => {
    expect(chaseFollowUp(concern, open(kind, closedAt)).kind).toBe(outcome);
  });

  test.each([
    ["local-authority", null, "happened"],
    ["look-again", null, "happened"],
    ["decide", null, "refused"],
    ["look-again", now, "refused"],
  ] as const)("somebody above is told: %s, closed %s: %s", (kind, closedAt, outcome) => {
    expect(escalateFollowUp(concern, open(kind, closedAt), told).kind).toBe(outcome);
  });
});

describe("closing", () => {
  const closable = { concern, decisions: 1, open: [], standsDown: false };
  test.each([
    [{ ...closable, decisions: 0 }, "nothingDecided"],
    [{ ...closable, open: [{ id: "f" }] }, "somethingWaits"],
    [{ ...closable, standsDown: true }, "standsDown"],
  ] as const)("%o is refused", (not, code) => {
    expect(closeConcern(not)).toEqual({ kind: "refused", refusal: code });
    expect(CLOSE_REFUSALS[code].length).toBeGreaterThan(20);
  });
  test("happens once; what is opened again has a day to decide", () => {
    expect(closeConcern(closable).kind).toBe("happened");
    expect(closeConcern({ ...closable, concern: { ...concern, closed: true } }).kind).toBe("nothing");
    expect(reopenConcern(concern, told).kind).toBe("nothing");
    const again = reopenConcern({ ...concern, closed: true }, told);
    expect(again.kind === "happened" && again.state.opens[0]?.dueAt).toEqual(
      new Date("2026-08-07T10:00:00+01:00"),
    );
  });
});

describe("a talk", () => {
  const after = (debrief: After["debrief"]): After => ({
    concernId: "c",
    personId: "amina",
    actedAt: now,
    closedAt: null,
    debrief,
  });
  test.each([
    ["offered", "wanted", "happened"],
    ["offered", "later", "happened"],
    ["offered", "declined", "happened"],
    ["later", "wanted", "happened"],
    ["later", "later", "nothing"],
    ["wanted", "declined", "refused"],
    ["none", "wanted", "refused"],
    ["done", "wanted", "refused"],
  ] as const)("%s, then %s: %s", (was, answer, kind) => {
    const outcome = answerDebrief(after(was), answer, { ownerId: "kim", now });
    expect(outcome.kind).toBe(kind);
    if (outcome.kind === "refused") expect(DEBRIEF_REFUSALS[outcome.refusal]).toMatch(/\./);
    if (outcome.kind === "happened")
      expect(outcome.state.opens.map(({ kind: each }) => each)).toEqual(
        answer === "wanted" ? ["debrief"] : [],
      );
  });
});
