import type { Sharing } from "../words/sharing.ts";
import { languageName } from "./language-name.ts";
import type { WishFor } from "./parent-side.ts";
import { inBoth } from "./same-words.ts";
import type { Experience, SupporterSide } from "./supporter-side.ts";

/** How alike two people are on one attribute, what they have in common, and the most private thing it was told from. */
export type Sameness = {
  kind: "same" | "different" | "unknown";
  common: string[];
  theirs: string[];
  sharing: Sharing;
};

const PRIVACY: readonly Sharing[] = ["coordinator", "suggestion", "parent"];

/** Compares what is hers with what the supporter has told. What nobody has said is unknown, never different. */
export function sameness({ attribute, hers = [] }: WishFor, supporter: SupporterSide): Sameness {
  const isLanguage = attribute === "language";
  const told = experienceOf(attribute, supporter).filter((one) => one.theirs.length > 0);
  const own = isLanguage ? hers.map(languageName) : hers;
  const alike = told.filter((one) => inBoth(own, one.theirs).length > 0);
  const theirs = [...new Set(told.flatMap((one) => one.theirs))];
  if (own.length === 0 || told.length === 0) {
    return { kind: "unknown", common: [], theirs, sharing: mostPrivate(told) };
  }
  if (alike.length === 0) return { kind: "different", common: [], theirs, sharing: mostPrivate(told) };
  // Told twice with different sharing: the one she lets travel furthest is enough to say it by, and its words only.
  const open = alike.toSorted(
    (one, other) => PRIVACY.indexOf(other.sharing) - PRIVACY.indexOf(one.sharing),
  )[0];
  return {
    kind: "same",
    common: inBoth(own, open?.theirs ?? []),
    theirs,
    sharing: open?.sharing ?? "coordinator",
  };
}

function experienceOf(attribute: WishFor["attribute"], supporter: SupporterSide): readonly Experience[] {
  if (attribute !== "language") return supporter.experience.filter((one) => one.attribute === attribute);
  // The languages a supporter speaks are how she is introduced, so they are never held back.
  return [{ attribute, theirs: supporter.languages.map(languageName), sharing: "parent" }];
}

function mostPrivate(told: readonly Experience[]): Sharing {
  return PRIVACY.find((level) => told.some((one) => one.sharing === level)) ?? "parent";
}
