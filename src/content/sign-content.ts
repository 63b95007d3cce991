import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import { addDays, type Day } from "../words/day.ts";
import { fingerprint, type Content } from "./content.ts";
import type { ContentRefusal } from "./refusals.ts";
import type { SignOff } from "./sign-off.ts";

/** Somebody the organisation names to sign, and as what. */
export type Signer = { id: string; personId: string; title: string; registration: string | null };
export type SignedFact = {
  kind: "ContentSigned";
  subjectKind: "content";
  subjectId: string;
  detail: { key: string; version: number };
};

/** In so many days a text may be looked at again: the guidance it rests on changes. */
export const reviewDays = { "1": 30, "3": 91, "6": 182, "12": 365, "24": 730 } as const;
export type ReviewMonths = keyof typeof reviewDays;

/**
 * Signs one text. Refuses somebody the organisation does not name, and words that changed while she read. Signing twice
 * by the same form is one signature.
 */
export function signContent(asked: {
  content: Content;
  version: number;
  /** What she had on her screen. */
  read: string;
  signer: Signer | null;
  name: string;
  months: ReviewMonths;
  id: string;
  known: readonly SignOff[];
  now: Date;
  today: Day;
}): Outcome<SignOff, SignedFact, ContentRefusal> {
  const { content, version, signer, id, known } = asked;
  if (known.some((each) => each.id === id)) return nothing();
  if (!signer) return refused("notNamed");
  const print = fingerprint(content.text);
  if (print !== asked.read) return refused("wordsChanged");
  return happened(
    {
      id,
      key: content.key,
      version,
      fingerprint: print,
      signedBy: signer.personId,
      signedName: asked.name,
      signedTitle: signer.title,
      registration: signer.registration,
      signedAt: asked.now,
      reviewOn: addDays(asked.today, reviewDays[asked.months]),
    },
    { kind: "ContentSigned", subjectKind: "content", subjectId: id, detail: { key: content.key, version } },
  );
}
