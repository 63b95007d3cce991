import type { Typed } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { checkBornOn, checkDueOn } from "../../words/pregnancy.ts";
import type { Reading } from "../../words/reading.ts";
import type { About } from "../referral.ts";
import type { Gathering } from "./gathering.ts";
import { readDayBoxes } from "./read-day-boxes.ts";
import type { Voice } from "./voice.ts";

/** The due date or the baby's date of birth: one of them, and one that can be true today. */
export function readWhen(
  typed: Typed,
  today: Day,
  voice: Voice,
  { take, refuse, problems }: Gathering,
): Pick<About, "dueOn" | "babyBornOn"> {
  const dueOn = take(
    "dueOn",
    checked(readDayBoxes(typed, "dueOn", "due date"), (day) => checkDueOn(day, today, voice)),
  );
  const babyBornOn = take(
    "babyBornOn",
    checked(readDayBoxes(typed, "babyBornOn", "baby’s date of birth"), (day) => checkBornOn(day, today)),
  );
  const isEither = "dueOn" in problems || "babyBornOn" in problems;
  if (!isEither && !dueOn && !babyBornOn) refuse("dueOn", "Enter the due date, or the baby’s date of birth.");
  if (dueOn && babyBornOn) refuse("babyBornOn", "Enter the due date or the baby’s date of birth, not both.");
  return { dueOn, babyBornOn };
}

const checked = (reading: Reading<Day | null>, check: (day: Day) => Reading<Day>): Reading<Day | null> =>
  reading.ok && reading.value ? check(reading.value) : reading;
