import { addDays, type Day } from "../words/day.ts";
import { fingerprint, type Content } from "./content.ts";

/** Somebody the organisation named read one text and found it right, until a day. */
export type SignOff = {
  id: string;
  key: string;
  version: number;
  fingerprint: string;
  signedBy: string;
  signedName: string;
  signedTitle: string;
  registration: string | null;
  signedAt: Date;
  reviewOn: Day;
};

/** Where a text stands: nobody signed these words, somebody did, it runs out soon, it ran out. */
export type Standing =
  | { state: "unsigned"; before: SignOff | null }
  | { state: "signed"; signOff: SignOff }
  | { state: "due soon"; signOff: SignOff }
  | { state: "run out"; signOff: SignOff };

/** So many days ahead a check is said to be due. */
export const soonDays = 30;

/**
 * Where a text stands on a day. A signature holds for exactly the words that were signed: with one letter changed the text
 * is unsigned again, and `before` is the newest signature of other words.
 */
export function standingOf(
  content: Pick<Content, "key" | "text">,
  signOffs: readonly SignOff[],
  today: Day,
): Standing {
  const its = signOffs
    .filter(({ key }) => key === content.key)
    .sort((one, other) => other.signedAt.getTime() - one.signedAt.getTime());
  const print = fingerprint(content.text);
  const signOff = its.find((each) => each.fingerprint === print);
  if (!signOff) return { state: "unsigned", before: its[0] ?? null };
  if (signOff.reviewOn <= today) return { state: "run out", signOff };
  return { state: signOff.reviewOn <= addDays(today, soonDays) ? "due soon" : "signed", signOff };
}
