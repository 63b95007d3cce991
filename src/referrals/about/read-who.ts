import { one, type Typed } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { readNhsNumber } from "../../words/nhs-number.ts";
import { readPersonName } from "../../words/person-name.ts";
import type { About } from "../referral.ts";
import type { Gathering } from "./gathering.ts";
import { optional } from "./optional.ts";
import { readDayBoxes } from "./read-day-boxes.ts";
import { say, type Voice } from "./voice.ts";

export const whoFields = ["name", "bornOn-day", "bornOn-month", "bornOn-year", "nhsNumber"] as const;

/** A parent of a baby is this many years old at least and at most; outside it a year was mistyped. */
const yearsMin = 10;
const yearsMax = 80;

/** Her name, and her date of birth and NHS number when they are known; neither is ever required. */
export function readWho(
  typed: Typed,
  today: Day,
  voice: Voice,
  { take, refuse }: Gathering,
): Pick<About, "name" | "bornOn" | "nhsNumber"> {
  const name = take(
    "name",
    readPersonName(one(typed, "name"), { noun: say(voice, "her name", "your name"), required: true }),
  );
  const bornOn = take(
    "bornOn",
    readDayBoxes(typed, "bornOn", say(voice, "her date of birth", "your date of birth")),
  );
  if (bornOn) {
    const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
    if (years < yearsMin || years > yearsMax)
      refuse(
        "bornOn",
        `Check the year of ${say(voice, "her", "your")} date of birth: it would make ${say(voice, "her", "you")} ${Math.max(0, years)} years old.`,
      );
  }
  return {
    name: name ?? "",
    bornOn,
    nhsNumber: take("nhsNumber", optional(one(typed, "nhsNumber"), readNhsNumber)),
  };
}
