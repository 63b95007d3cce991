import { one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { readLine, readText } from "../../../words/text.ts";
import { rulesMax, type HouseRules, type RuleLine } from "./house-rules.ts";

export type RulesRead = { ok: true; rules: Omit<HouseRules, "version"> } | { ok: false; problems: Problems };

const places = Array.from({ length: rulesMax }, (_, place) => place + 1);

/** House rules as typed: up to seven, each with what it looks like, and the easy words beneath. Refuses none at all. */
export function readRules(typed: Typed): RulesRead {
  const problems: Record<string, string> = {};
  const lines: RuleLine[] = [];
  for (const place of places) {
    const rule = readLine(one(typed, `rule-${place}`), { noun: "rule", max: 120 });
    const example = readLine(one(typed, `example-${place}`), { noun: "example", max: 240 });
    if (!rule.ok) problems[`rule-${place}`] = rule.sentence;
    if (!example.ok) problems[`example-${place}`] = example.sentence;
    if (!rule.ok || !example.ok || (rule.value === "" && example.value === "")) continue;
    if (rule.value === "") problems[`rule-${place}`] = "Enter the rule this is an example of";
    else if (example.value === "")
      problems[`example-${place}`] = "Enter an example, so that it is clear what is meant";
    else lines.push({ rule: rule.value, example: example.value });
  }
  const easy = readText(one(typed, "easy"), {
    noun: "easy words",
    max: 1_500,
    required: true,
    missing: "Say the rules in easy words, one on each line",
  });
  if (!easy.ok) problems["easy"] = easy.sentence;
  if (lines.length === 0 && Object.keys(problems).length === 0)
    problems["rule-1"] = "Enter at least one rule, so that everybody knows what is asked";
  if (Object.keys(problems).length > 0 || !easy.ok) return { ok: false, problems };
  return {
    ok: true,
    rules: {
      lines,
      easyRead: easy.value
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    },
  };
}

/** The boxes of a form, filled with rules as they are. */
export const typeRules = ({ lines, easyRead }: Omit<HouseRules, "version">): Typed => ({
  ...Object.fromEntries(
    places.flatMap((place) => [
      [`rule-${place}`, lines[place - 1]?.rule ?? ""],
      [`example-${place}`, lines[place - 1]?.example ?? ""],
    ]),
  ),
  easy: easyRead.join("\n"),
});
