import { daysBetween, sayDay } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";
import { editDistance } from "../../words/edit-distance.ts";
import { namesAlike } from "../../words/names-alike.ts";
import { sayNhsNumber } from "../../words/nhs-number.ts";
import { sayPhone } from "../../words/phone.ts";
import { plainNameWords } from "../../words/plain-name.ts";
import { oneSlipApart } from "./dates-alike.ts";
import type { Somebody } from "./somebody.ts";

/** One thing two records share, or that speaks against them, and how much it weighs. */
export type Evidence = { kind: "name" | "reach" | "date" | "nhs" | "place"; weight: number; words: string };

type Weigh = (one: Somebody, other: Somebody) => Evidence | null;

const WAYS: Weigh[] = [
  (one, other) => {
    if (!one.nhsNumber || !other.nhsNumber) return null;
    if (one.nhsNumber === other.nhsNumber)
      return { kind: "nhs", weight: 100, words: `the same NHS number (${sayNhsNumber(one.nhsNumber)})` };
    const slip = editDistance(one.nhsNumber, other.nhsNumber) === 1;
    return { kind: "nhs", weight: slip ? -40 : -100, words: "but the NHS numbers differ" };
  },
  (one, other) => {
    const alike = namesAlike(one.name, other.name);
    if (alike === 1) return { kind: "name", weight: 35, words: "the same name" };
    if (alike >= 0.85) return { kind: "name", weight: 25, words: "names that sound or look alike" };
    if (alike >= 0.75) return { kind: "name", weight: 18, words: "the same name but for a part of it" };
    return sharesFirstName(one, other) ? { kind: "name", weight: 10, words: "the same first name" } : null;
  },
  (one, other) =>
    one.phone && one.phone === other.phone
      ? { kind: "reach", weight: 45, words: `the same phone number (${sayPhone(one.phone)})` }
      : null,
  (one, other) =>
    one.email && one.email.toLowerCase() === other.email?.toLowerCase()
      ? { kind: "reach", weight: 45, words: `the same email (${one.email.toLowerCase()})` }
      : null,
  (one, other) => {
    if (!one.bornOn || !other.bornOn) return null;
    if (one.bornOn === other.bornOn)
      return { kind: "date", weight: 45, words: `born on the same day (${sayDay(one.bornOn)})` };
    return oneSlipApart(one.bornOn, other.bornOn)
      ? { kind: "date", weight: 20, words: "dates of birth that differ by one slip" }
      : { kind: "date", weight: -50, words: "but the dates of birth differ" };
  },
  (one, other) => (one.dueOn && other.dueOn ? dueWeight(one.dueOn, other.dueOn) : null),
  (one, other) =>
    one.babyBornOn && one.babyBornOn === other.babyBornOn
      ? { kind: "date", weight: 25, words: `a baby born on the same day (${sayDay(one.babyBornOn)})` }
      : null,
  (one, other) =>
    one.outcode && one.outcode === other.outcode
      ? { kind: "place", weight: 8, words: `both in ${one.outcode}` }
      : null,
];

/** Everything that speaks for or against two records being one person; the same whichever comes first. */
export function evidence(one: Somebody, other: Somebody): Evidence[] {
  return WAYS.flatMap((weigh) => weigh(one, other) ?? []);
}

function dueWeight(one: Day, other: Day): Evidence | null {
  const apart = Math.abs(daysBetween(one, other));
  if (apart === 0) return { kind: "date", weight: 20, words: `the same due date (${sayDay(one)})` };
  // a scan moves a due date by a few days, rarely by more than two weeks
  if (apart <= 3) return { kind: "date", weight: 20, words: "due dates within days of each other" };
  if (apart <= 14) return { kind: "date", weight: 10, words: "due dates within two weeks of each other" };
  // another pregnancy of the same person is another referral, so this speaks only a little against
  return apart > 42 ? { kind: "date", weight: -15, words: "but the due dates are far apart" } : null;
}

// a surname changes on marriage; first name and date of birth do not
function sharesFirstName(one: Somebody, other: Somebody): boolean {
  const [first] = plainNameWords(one.name);
  const [second] = plainNameWords(other.name);
  return first !== undefined && first.length > 2 && first === second;
}
