import type { Attribute, Wish } from "../words/attribute.ts";
import type { Slot } from "../words/availability.ts";
import type { ContactKind } from "../words/contact-kind.ts";
import type { Day } from "../words/day.ts";

/** One wish: what she would like on one attribute, and what is hers on it ("Muslim"; "yes" for things lived). */
export type WishFor = { attribute: Attribute; wish: Wish; hers?: readonly string[] };

/** Why she was referred: a code, and the words the coordinator reads for it. */
export type ReferralReason = { code: string; words: string };

/** What matching knows of a parent: never her name, nor anything about her that no fit uses. */
export type ParentSide = {
  id: string;
  /** The first half of her postcode; distances are between outcodes, never homes. */
  outcode?: string;
  /** GP, school, workplace, ward: only to keep apart people who know each other from there. */
  places: readonly string[];
  /** English names or BCP 47 tags ("pl"). */
  languages: { first?: string; also: readonly string[]; interpreter: boolean };
  /** At most one wish for each attribute counts: the last one said. */
  wishes: readonly WishFor[];
  /** In her own words, for the coordinator only; never scored. */
  freeLine?: string;
  availability: readonly Slot[];
  contactKinds: readonly ContactKind[];
  reasons: readonly ReferralReason[];
  dueOn?: Day;
  /** Supporters who walked alongside her earlier, and it ended well (`A31`, `B12`). */
  supportedBeforeBy: readonly string[];
};
