import { one, type Typed } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { readOutcode } from "../../words/postcode.ts";
import { checkBornOn, checkDueOn } from "../../words/pregnancy.ts";
import type { Reading } from "../../words/reading.ts";
import type { About } from "../referral.ts";
import type { Gathering } from "./gathering.ts";
import { readDayBoxes } from "./read-day-boxes.ts";
import { say, type Voice } from "./voice.ts";

export const babyFields = [
  "dueOn-day", "dueOn-month", "dueOn-year", "babyBornOn-day", "babyBornOn-month", "babyBornOn-year", "place",
] as const;

/** The due date or the baby's date of birth, one of them; and where she lives, as near as she wishes to say. */
export function readBaby(typed: Typed, today: Day, voice: Voice, { take, refuse, problems }: Gathering): Pick<About, "dueOn" | "babyBornOn" | "outcode" | "postcode"> {
  const dueOn = take("dueOn", checked(readDayBoxes(typed, "dueOn", "due date"), (day) => checkDueOn(day, today, voice)));
  const babyBornOn = take("babyBornOn", checked(readDayBoxes(typed, "babyBornOn", "baby’s date of birth"), (day) => checkBornOn(day, today)));
  const isEither = "dueOn" in problems || "babyBornOn" in problems;
  if (!isEither && !dueOn && !babyBornOn) refuse("dueOn", "Enter the due date, or the baby’s date of birth.");
  if (dueOn && babyBornOn) refuse("babyBornOn", "Enter the due date or the baby’s date of birth, not both.");
  const place = take("place", readOutcode(one(typed, "place"), { noun: say(voice, "her postcode, or its first half", "your postcode, or its first half") }));
  return { dueOn, babyBornOn, outcode: place?.outcode ?? null, postcode: place?.postcode ?? null };
}

const checked = (reading: Reading<Day | null>, check: (day: Day) => Reading<Day>): Reading<Day | null> =>
  reading.ok && reading.value ? check(reading.value) : reading;
