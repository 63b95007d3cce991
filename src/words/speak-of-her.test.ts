import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Day } from "./day.ts";
import {
  sayDueAhead,
  sayHowFar,
  sayOwnPregnancy,
  sayTheDay,
  sayTiming,
  sayWhereSheIs,
  sayWholeWeeks,
  speakOf,
  weekNamed,
} from "./speak-of-her.ts";

const today = "2026-08-04" as Day;
const due = { dueOn: "2026-10-27" as Day, babyBornOn: null };
const born = { dueOn: null, babyBornOn: "2026-07-14" as Day };

const ways = {
  sayTiming: (spoken: ReturnType<typeof speakOf>) => sayTiming(spoken, today),
  sayHowFar: (spoken: ReturnType<typeof speakOf>) => sayHowFar(spoken, today),
  sayWholeWeeks: (spoken: ReturnType<typeof speakOf>) => sayWholeWeeks(spoken, today),
  sayWhereSheIs: (spoken: ReturnType<typeof speakOf>) => sayWhereSheIs(spoken, today),
  sayOwnPregnancy: (spoken: ReturnType<typeof speakOf>) => sayOwnPregnancy(spoken, today)?.title ?? null,
  "sayOwnPregnancy, a father": (spoken: ReturnType<typeof speakOf>) =>
    sayOwnPregnancy(spoken, today, "a father's")?.title ?? null,
  weekNamed: (spoken: ReturnType<typeof speakOf>) => weekNamed(spoken, today),
  sayDueAhead: (spoken: ReturnType<typeof speakOf>) => sayDueAhead(spoken, today),
  sayTheDay: (spoken: ReturnType<typeof speakOf>) => sayTheDay(spoken),
};

test.each([
  ["sayTiming", "28 weeks pregnant", "baby is 3 weeks old"],
  ["sayHowFar", "28 weeks", "baby is 3 weeks old"],
  ["sayWholeWeeks", "28 weeks pregnant", "The baby is 3 weeks old"],
  ["sayWhereSheIs", "28 weeks", "baby is 3 weeks old"],
  ["sayOwnPregnancy", "You are 28 weeks pregnant", "Your baby is 3 weeks old"],
  ["sayOwnPregnancy, a father", "Your baby is due in about 12 weeks", "Your baby is 3 weeks old"],
  ["weekNamed", "Week 28", null],
  ["sayDueAhead", "Your baby is due on 27 October.", null],
  ["sayTheDay", "Due on 27 October 2026", "Born on 14 July 2026"],
] as const)(
  "%s counts as usual, and says nothing of it once the switch for loss is on",
  (way, ofDue, ofBorn) => {
    expect(ways[way](speakOf(due, false))).toBe(ofDue);
    expect(ways[way](speakOf(born, false))).toBe(ofBorn);
    for (const when of [due, born])
      expect(ways[way](speakOf(when, true)) ?? "").not.toMatch(/\d|week|pregnan|bab|born|due/i);
  },
);

test("nothing else in the product puts weeks or a baby’s age into words", () => {
  const src = join(import.meta.dirname, "..");
  const may = [
    // the vocabulary itself, and the words of a programme about whoever is not known yet
    /^words\/(pregnancy|baby-age|speak-of-her)\.ts$/,
    /^programmes\/may-start\.ts$/,
    // chooses a card by the week, says none, and is told of a loss
    /^cards\/situation\.ts$/,
    // reads what is typed
    /^referrals\/importing\//,
    // a concern is frozen as it was written
    /^safeguarding\//,
  ];
  const counting = globSync("**/*.{ts,tsx}", { cwd: src })
    .filter((path) => !/\.(test|stories|sample|arbitrary)\.tsx?$/.test(path))
    .filter((path) =>
      /\b(gestationOn|sayGestation|sayBabyAge|babyWeeks)\b/.test(readFileSync(join(src, path), "utf8")),
    );
  expect(counting).toContain("words/speak-of-her.ts");
  expect(counting.filter((path) => !may.some((each) => each.test(path)))).toEqual([]);
});
