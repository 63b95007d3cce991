import { describe, expect, test } from "vitest";
import { acknowledgeConcern } from "./acknowledge-concern.ts";
import { waitingClock } from "./clock.ts";
import type { Concern } from "./concern.ts";
import { REFUSALS } from "./refusals.ts";
import { whoToTell, type Holder } from "./who-to-tell.ts";

const now = new Date("2026-08-06T10:00:00Z");
const raised: Concern = {
  id: "c",
  programmeId: "p",
  aboutPersonId: "chloe",
  raisedBy: "amina",
  raisedAt: now,
  from: { kind: "page" },
  toldIds: ["kim"],
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

describe("who is told (A16)", () => {
  const lead = (personId: string, programmeId: string | null): Holder => ({
    personId,
    role: "safeguarding-lead",
    programmeId,
  });
  const coordinator = (personId: string): Holder => ({ personId, role: "coordinator", programmeId: "p" });
  test.each([
    [
      "the programme's lead first",
      [lead("far", null), lead("near", "p"), coordinator("ruth")],
      "amina",
      ["near"],
    ],
    ["else the organisation's", [lead("kim", null), coordinator("ruth")], "amina", ["kim"]],
    ["else the coordinators, all of them", [coordinator("ruth"), coordinator("jo")], "amina", ["ruth", "jo"]],
    ["not the lead of her own worry", [lead("kim", null), coordinator("ruth")], "kim", ["ruth"]],
    ["unless there is nobody else", [lead("kim", null)], "kim", ["kim"]],
    ["nobody where nobody is", [], "amina", []],
  ] as const)("%s", (_, holders, raisedBy, told) => {
    expect(whoToTell([...holders], "p", raisedBy)).toEqual(told);
  });
});

test.each([
  [0, "Waiting 0 minutes; promise 30", false],
  [25, "Waiting 25 minutes; promise 30", false],
  [31, "Waiting 31 minutes; the promise was 30 minutes", true],
  [26 * 60, "Waiting 1 day; the promise was 30 minutes", true],
  [-5, "Waiting 0 minutes; promise 30", false],
])("the clock of a concern after %i minutes", (minutes, words, late) => {
  expect(waitingClock(now, new Date(now.getTime() + minutes * 60_000))).toEqual({ words, late });
});
