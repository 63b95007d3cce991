import { describe, expect, test } from "vitest";
import { acknowledgeConcern } from "./acknowledge-concern.ts";
import { waitingClock } from "./clock.ts";
import { nothingSaid, type Concern } from "./concern.ts";
import { keptFrom } from "./kept-from.ts";
import { levelOf } from "./level.ts";
import { REFUSALS } from "./refusals.ts";

const now = new Date("2026-08-06T10:00:00Z");
const raised: Concern = {
  id: "c",
  programmeId: "p",
  aboutPersonId: "chloe",
  raisedBy: "amina",
  raisedAt: now,
  from: { kind: "page" },
  toldIds: ["kim"],
  keptFrom: ["chloe"],
  level: "immediate",
  levelSaid: false,
  said: nothingSaid,
  state: "raised",
};
const taken: Concern = { ...raised, state: "acknowledged", acknowledgedAt: now, acknowledgedBy: "kim" };

test.each([
  [raised, "kim", "happened"],
  [taken, "kim", "nothing"],
  [taken, "ruth", "refused"],
] as const)("a concern is acknowledged by one person (%#)", (concern, by, kind) => {
  const outcome = acknowledgeConcern(concern, by, now);
  expect(outcome.kind).toBe(kind);
  if (outcome.kind === "refused") expect(REFUSALS[outcome.refusal]).toMatch(/\./);
  // the fact says that somebody has it, never whom it is about
  if (outcome.kind === "happened") expect(JSON.stringify(outcome.facts)).not.toContain("chloe");
});

describe("from whom a concern is kept (ladder 8)", () => {
  const kim = { id: "kim", name: "Kim Osei", called: "Kim" };
  const ruth = { id: "ruth", name: "Ruth Ashe", called: "Ruthie" };
  test.each([
    ["whoever it is about", "kim", null, ["kim"]],
    ["a name that only stands in words", null, "the lead, Kim", ["kim"]],
    ["a family name", null, "Mrs OSEI", ["kim"]],
    ["what she is called", null, "ruthie who runs it", ["ruth"]],
    ["nobody here by that name", null, "Kimberley from next door", []],
    ["nobody named", null, null, []],
    ["both, and once", "kim", "Kim and Ruth", ["kim", "ruth"]],
  ] as const)("%s", (_, about, name, kept) => {
    expect(keptFrom(about, name, [kim, ruth])).toEqual(kept);
  });
});

test.each([
  ["now", null, "immediate", true],
  ["today", "parent", "same-day", true],
  ["tomorrow", "parent", "within-24-hours", true],
  ["conduct", "supporter", "low", true],
  ["conduct", "colleague", "low", true],
  // how somebody behaves here: never a way to make a worry about a parent small
  ["conduct", "parent", "within-24-hours", true],
  ["conduct", null, "within-24-hours", true],
  // not knowing counts as the more urgent
  ["unsure", "parent", "immediate", false],
  ["", null, "immediate", false],
  ["whenever", null, "immediate", false],
] as const)("asked how soon, “%s” about %s is %s", (answer, kind, level, levelSaid) => {
  expect(levelOf(answer, kind)).toEqual({ level, levelSaid });
});

test.each([
  [0, "Waiting 0 minutes; promise 30 minutes", false],
  [25, "Waiting 25 minutes; promise 30 minutes", false],
  [31, "Waiting 31 minutes; the promise was 30 minutes", true],
  [26 * 60, "Waiting 1 day; the promise was 30 minutes", true],
  [-5, "Waiting 0 minutes; promise 30 minutes", false],
])("the clock of a concern after %i minutes", (minutes, words, late) => {
  expect(waitingClock(now, new Date(now.getTime() + minutes * 60_000))).toEqual({ words, late });
});
