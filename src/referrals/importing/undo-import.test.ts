import { describe, expect, test } from "vitest";
import { aReferral, allStates, someDay } from "../triage/referral.sample.ts";
import { undoImported } from "./undo-import.ts";

describe.each(allStates)("a referral of a list that is %s", (state) => {
  test("is taken back only while nobody has touched it", () => {
    const outcome = undoImported(aReferral(state), "The wrong list");
    expect(outcome.kind).toBe(state === "sent" ? "happened" : state === "withdrawn" ? "nothing" : "refused");
  });
});

test("taken back, it says why, and stays readable", () => {
  expect(undoImported(aReferral("sent"), "The wrong list")).toMatchObject({
    state: { state: "withdrawn", withdrawnWhy: "The wrong list" },
    facts: [{ kind: "ImportUndone" }],
  });
});

test("amended or read since is touched", () => {
  expect(undoImported({ ...aReferral("sent"), version: 2 }, "x").kind).toBe("refused");
  expect(undoImported({ ...aReferral("sent"), acknowledgedAt: someDay }, "x").kind).toBe("refused");
});
