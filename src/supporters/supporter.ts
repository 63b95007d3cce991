import type { Attribute } from "../words/attribute.ts";
import type { Slot } from "../words/availability.ts";
import type { ContactKind } from "../words/contact-kind.ts";
import { plural } from "../words/lists.ts";
import type { Sharing } from "../words/sharing.ts";

/** Something she has lived or is, in the answers of `words/attribute.ts`, and how far she lets it travel (D32). */
export type Experience = {
  attribute: Attribute;
  /** "yes" or "no" for things lived; otherwise what is hers: "25 to 34", "Muslim". */
  theirs: string[];
  /** A line of her own about it, told only as far as `sharing` says. */
  words: string | null;
  sharing: Sharing;
};

export type SupporterKind = "volunteer" | "peer worker";

/** What a supporter offers in one programme, in her own words where there are words. */
export type Supporter = {
  personId: string;
  programmeId: string;
  kind: SupporterKind;
  languages: string[];
  outcode: string | null;
  milesMax: number;
  /** How many parents at a time she would like, at most the programme's own cap. */
  matchesMax: number;
  availability: Slot[];
  contactKinds: ContactKind[];
  experience: Experience[];
  /** Reason codes and attributes she would rather not support just now. Nobody asks why. */
  ratherNot: string[];
  ratherNotWords: string | null;
  /** A line a parent may read when she is asked. */
  hello: string | null;
};

/** Nobody has said anything yet: what a profile is before its first change. */
export const blankSupporter = (personId: string, programmeId: string): Supporter => ({
  personId,
  programmeId,
  kind: "volunteer",
  languages: ["English"],
  outcode: null,
  milesMax: 5,
  matchesMax: 2,
  availability: [],
  contactKinds: ["home", "out", "phone"],
  experience: [],
  ratherNot: [],
  ratherNotWords: null,
  hello: null,
});

/** A supporter by name and with her profile; `since` is when she took the role. */
export type NamedSupporter = Supporter & { name: string; knownAs: string; since: Date };

/** What somebody carries: matches agreed and not ended, proposals open, and minutes a week over the last four. */
export type Carried = { activeNow: number; askedNow: number; minutesPerWeek: number };
export const nothingCarried: Carried = { activeNow: 0, askedNow: 0, minutesPerWeek: 0 };

/** "1 of 2 parents, 1 more being asked about" */
export function sayLoad(max: number, { activeNow, askedNow }: Carried): string {
  return `${activeNow} of ${plural(max, "parent")}${askedNow > 0 ? `, ${askedNow} more being asked about` : ""}`;
}
