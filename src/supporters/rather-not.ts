import { attributeEntry, type Attribute } from "../words/attribute.ts";
import { REASON_CODES, REASONS, type ReasonCode } from "../words/referral-reason.ts";

// What a referrer names as a reason and a parent as something lived is the same thing to whoever can't carry it now.
const ALSO: Partial<Record<ReasonCode, Attribute>> = {
  youngParent: "youngParent",
  asylumOrRefugee: "movedCountry",
  domesticAbuse: "domesticAbuse",
  lowMoodOrAnxiety: "lowMood",
  previousLoss: "pregnancyLoss",
  previousHardBirth: "birthTrauma",
  physicalHealth: "disability",
  learningDisability: "disability",
  twinsOrMore: "twins",
  feeding: "breastfeeding",
};

// Nobody could know whether she'd rather not support what has not been said.
const UNSAID: readonly string[] = ["socialComplexities", "additionalVulnerabilities", "other"];
// Things lived that no reason names.
const LIVED: readonly Attribute[] = ["neonatalStay", "sexuality", "singleParent"];

/** What a supporter may say no to just now, with the words she reads. */
export const RATHER_NOT: readonly { value: string; words: string }[] = [
  ...REASON_CODES.filter((code) => !UNSAID.includes(code)).map((code) => ({
    value: code,
    words: REASONS[code].label,
  })),
  ...LIVED.map((attribute) => ({ value: attribute, words: attributeEntry(attribute).label })),
];

/** The words for a code she chose. */
export const sayRatherNot = (code: string): string =>
  RATHER_NOT.find(({ value }) => value === code)?.words ?? code;

/** Her codes, and the attributes that mean the same. */
export const ratherNotCodes = (chosen: readonly string[]): string[] => [
  ...new Set([...chosen, ...chosen.flatMap((code) => ALSO[code as ReasonCode] ?? [])]),
];
