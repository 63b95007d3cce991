import type { Attribute, Wish } from "../../words/attribute.ts";
import type { Slot } from "../../words/availability.ts";
import type { ContactKind } from "../../words/contact-kind.ts";

/** One wish, and what is hers on it where that is not a yes or no ("25 to 34", her own word for faith). */
export type WishSaid = { attribute: Attribute; wish: Wish; words?: string };

/** What she said she would like (`B9`, `B10`): per attribute, in her own line, when, and how to be in touch. */
export type Wishes = {
  attributes: WishSaid[];
  words: string | null;
  availability: Slot[];
  contactKinds: ContactKind[];
};

export const noWishes: Wishes = { attributes: [], words: null, availability: [], contactKinds: [] };

/** The gentle, common ones come first; the others are there for whoever opens them. */
export const FIRST_ASKED: readonly Attribute[] = [
  "ageBand",
  "firstBaby",
  "language",
  "singleParent",
  "youngParent",
  "breastfeeding",
];
