import { expect, test } from "vitest";
import { assessLine } from "./assess-line.ts";

test("a line is answered with its id, tier, rules, words and reason", () => {
  const line = JSON.stringify({
    id: "1",
    text: "im 32wks n bleeding",
    space: "mums",
    gestation_weeks: null,
    days_since_birth: null,
    hour: 3,
  });
  expect(assessLine(line)).toEqual({
    id: "1",
    tier: "U",
    rules: ["bleeding-in-pregnancy"],
    matched: ["bleeding"],
    reason: "It may speak of bleeding in pregnancy.",
  });
});

test("what may be missing may be missing", () => {
  expect(assessLine('{"id":"2","text":"Best pram?","space":"dads"}')).toMatchObject({
    tier: "none",
    rules: [],
  });
});

test.each([
  ["not json", "This is not a post in JSON."],
  ["[]", "This is not a post in JSON."],
  ['{"id":"1"}', "“text” is missing or not what it should be."],
  ['{"id":"1","text":"x","space":"pets"}', "“space” is missing or not what it should be."],
])("%s is said to be wrong", (line, problem) => {
  expect(assessLine(line)).toEqual({ problem });
});
