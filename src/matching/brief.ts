import type { ForMatching } from "../referrals/index.ts";
import { CONTACT_KINDS } from "../words/contact-kind.ts";
import { saySlot } from "../words/availability.ts";
import type { Day } from "../words/day.ts";
import { sayList } from "../words/lists.ts";
import { startSentence } from "../words/naming.ts";
import { sayWholeWeeks } from "../words/speak-of-her.ts";
import { languageName } from "./language-name.ts";
import type { Suggestion } from "./suggest.ts";

/**
 * What a supporter reads of a parent before she answers, kept as it was that day: no name, no address, nothing of
 * health, home, money or safety.
 */
export type Brief = {
  /** "28 weeks pregnant", "The baby is 3 weeks old" */
  timing: string | null;
  /** The outcode, as near as a part of town. */
  place: string | null;
  language: string | null;
  interpreter: boolean;
  contact: string | null;
  times: string | null;
  /** What the two have in common, as far as it may be said. */
  reasons: string[];
  /** Why she would like somebody, in the few words that give nothing away. */
  gentle: string[];
};

// Of everything a referral may say, only this says nothing of health, home, money or safety.
const GENTLE: Readonly<Record<string, string>> = {
  aloneOrIsolated: "Would like somebody around",
  newHere: "New around here",
  youngParent: "A young parent",
  firstBabyUnsure: "A first baby, and a lot to take in",
  twinsOrMore: "More than one baby",
  feeding: "Would like support with feeding",
};

/** Makes the brief from what is known of her and why the two were brought together. */
export function briefOf(
  parent: ForMatching,
  suggestion: Pick<Suggestion, "reasonsForSupporter">,
  today: Day,
): Brief {
  return {
    timing: sayWholeWeeks(parent, today),
    place: parent.outcode,
    language: parent.language ? languageName(parent.language) : null,
    interpreter: parent.interpreter,
    contact: startSentence(sayList(parent.contactKinds.map((kind) => CONTACT_KINDS[kind]))) || null,
    times: sayList(parent.availability.map(saySlot)) || null,
    // how she would like to be in touch stands above them already
    reasons: suggestion.reasonsForSupporter.filter((reason) => !reason.startsWith("Would like ")),
    gentle: parent.reasons.flatMap((code) => GENTLE[code] ?? []),
  };
}
