import type { NamedSupporter } from "../supporters/index.ts";
import { attributeEntry, type Attribute } from "../words/attribute.ts";
import { CONTACT_KINDS } from "../words/contact-kind.ts";
import { saySlot } from "../words/availability.ts";
import { sayList } from "../words/lists.ts";
import { startSentence } from "../words/naming.ts";

/** What a parent reads of the supporter who said yes, as that supporter agreed it that day (D32). */
export type Introduction = {
  /** The name she goes by; no surname before the two have met. */
  name: string;
  languages: string;
  contact: string;
  times: string | null;
  hello: string | null;
  shared: { label: string; words: string }[];
  reasons: string[];
};

/** What her sharing plan lets a parent know before they meet; what is only ever said in person is never among it. */
export const shareableOf = (supporter: NamedSupporter): Attribute[] =>
  supporter.experience
    .filter(({ attribute, sharing }) => sharing === "parent" && !attributeEntry(attribute).inPersonOnly)
    .map(({ attribute }) => attribute);

/** Makes it from her profile, what she shares with this parent, and the reasons that rest on nothing else. */
export function introductionOf(
  supporter: NamedSupporter,
  shares: readonly Attribute[],
  hello: string | undefined,
  reasons: readonly string[],
): Introduction {
  return {
    name: supporter.knownAs,
    languages: sayList(supporter.languages),
    contact: startSentence(sayList(supporter.contactKinds.map((kind) => CONTACT_KINDS[kind]))),
    times: sayList(supporter.availability.map(saySlot)) || null,
    hello: hello ?? null,
    shared: supporter.experience
      .filter(({ attribute }) => shares.includes(attribute))
      .map(({ attribute, theirs, words }) => ({
        label: attributeEntry(attribute).label,
        words: words ?? startSentence(sayList(theirs)),
      })),
    reasons: [...reasons],
  };
}
