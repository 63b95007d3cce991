import { expect, test } from "vitest";
import { addDays, asDay } from "../words/day.ts";
import { mayStart } from "./may-start.ts";
import { presetFor } from "./presets.ts";

const today = asDay("2026-08-06");
const weeksPregnant = (weeks: number, days = 0) => ({ dueOn: addDays(today, 280 - weeks * 7 - days) });
const weeksOld = (weeks: number) => ({ bornOn: addDays(today, -weeks * 7) });

test("a birth companion starts from 35 weeks, and an earlier referral is told when", () => {
  const birth = presetFor("birth-companion");
  expect(mayStart(weeksPregnant(28, 3), birth, today)).toEqual({
    when: "from",
    day: "2026-09-21",
    sentence:
      "This programme starts from 35 weeks of pregnancy. She is 28 weeks and 3 days, and gets there on 21 September 2026.",
  });
  expect(mayStart(weeksPregnant(35), birth, today)).toEqual({ when: "now" });
  expect(mayStart(weeksPregnant(42, 1), birth, today)).toEqual({ when: "now" });
  expect(mayStart(weeksOld(1), birth, today)).toEqual({
    when: "outside",
    sentence: "This programme starts in pregnancy only.",
  });
});

test("the ward takes 32 weeks of pregnancy to one year after birth (D1)", () => {
  const ward = presetFor("ward-peer-work");
  expect(mayStart(weeksPregnant(31, 6), ward, today)).toMatchObject({ when: "from", day: "2026-08-07" });
  expect(mayStart(weeksPregnant(32), ward, today).when).toBe("now");
  expect(mayStart(weeksOld(52), ward, today).when).toBe("now");
  expect(mayStart(weeksOld(53), ward, today)).toEqual({
    when: "outside",
    sentence: "This programme starts until the baby is 1 year old. This baby is 12 months old.",
  });
});

test("windows that close, or open only after birth, say so", () => {
  const early = { ...presetFor("befriending"), startGestationWeeksMax: 30 };
  expect(mayStart(weeksPregnant(31), early, today)).toEqual({
    when: "outside",
    sentence: "This programme starts by 30 weeks of pregnancy. She is 31 weeks.",
  });
  const after = { ...early, startGestationWeeksMin: null, startGestationWeeksMax: null };
  expect(mayStart(weeksPregnant(31), after, today)).toMatchObject({
    when: "from",
    sentence: "This programme starts after the birth.",
  });
});
