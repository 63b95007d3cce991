import { expect, test } from "vitest";
import { assessLine } from "./assess-line.ts";

const whole = {
  id: "1",
  text: "im 32wks n bleeding",
  space: "mums",
  gestation_weeks: null,
  days_since_birth: null,
  hour: 3,
};

test("a line is answered with its id, tier, rules, words and reason", () => {
  expect(assessLine(JSON.stringify(whole))).toEqual({
    said: {
      id: "1",
      tier: "U",
      rules: ["bleeding-in-pregnancy"],
      matched: ["bleeding"],
      reason: "It may speak of bleeding in pregnancy.",
    },
    leftOut: [],
  });
});

test.each([
  ["nothing but an id and a text", { id: "2", text: "I want to die" }, []],
  ["nothing but a text", { text: "I want to die" }, []],
  ["fields nobody knows", { ...whole, text: "I want to die", mood: { bad: true }, tier: "none" }, []],
  ["numbers in quotes", { ...whole, text: "I want to die", gestation_weeks: "32", hour: "3" }, []],
  ["an hour that is none", { ...whole, text: "I want to die", hour: "night" }, ["hour"]],
  ["a space nobody knows", { ...whole, text: "I want to die", space: "pets" }, ["space"]],
  ["weeks below nothing", { ...whole, text: "I want to die", gestation_weeks: -4 }, []],
])("%s still gets an answer", (_, post, leftOut) => {
  expect(assessLine(JSON.stringify(post))).toMatchObject({ said: { tier: "R" }, leftOut });
});

test("weeks in quotes count as weeks", () => {
  const read = assessLine(JSON.stringify({ ...whole, text: "my waters have gone", gestation_weeks: "33" }));
  expect(read).toMatchObject({ said: { tier: "R" } });
});

test.each(["", "   ", "🙂🙂🙂", "🤰"])("“%s” is nothing", (text) => {
  expect(assessLine(JSON.stringify({ ...whole, text }))).toMatchObject({ said: { tier: "none", rules: [] } });
});

test.each([
  ["not json", "This is not a post in JSON."],
  ["[]", "This is not a post in JSON."],
  ["null", "This is not a post in JSON."],
  ['{"id":"1"}', "“text” is missing or not what it should be."],
  ['{"id":"1","text":7}', "“text” is missing or not what it should be."],
])("%s is said to be wrong", (line, problem) => {
  expect(assessLine(line)).toEqual({ problem });
});
