import { ATTRIBUTES, attributeEntry, type Attribute, type Wish } from "../../words/attribute.ts";
import { isSlot, type Slot } from "../../words/availability.ts";
import { contactKinds, type ContactKind } from "../../words/contact-kind.ts";
import { daysBetween, type Day } from "../../words/day.ts";
import { speakOf } from "../../words/speak-of-her.ts";
import type { AccessSaid, ReferralState } from "../referral.ts";

/** One wish of hers, and what is hers on it: "yes" for things lived, her own word for faith. */
export type WishForMatching = { attribute: Attribute; wish: Wish; hers: string[] };

/** What matching is told of a referral, once she has agreed: her wishes and what a match depends on. */
export type ForMatching = {
  referralId: string;
  programmeId: string;
  personId: string;
  name: string;
  state: ReferralState;
  /** When she agreed, or else when the referral came: her wait is counted from here. */
  since: Date;
  outcode: string | null;
  language: string | null;
  interpreter: boolean;
  reasons: string[];
  /** Nothing while the switch for loss is on. */
  dueOn: Day | null;
  babyBornOn: Day | null;
  quiet: boolean;
  wishes: WishForMatching[];
  wishesWords: string | null;
  availability: Slot[];
  contactKinds: ContactKind[];
};

/** As the database holds it. */
export type ForMatchingRow = {
  id: string;
  programme_id: string;
  person_id: string;
  name: string;
  state: ReferralState;
  since: Date;
  outcode: string | null;
  language: string | null;
  interpreter: boolean | null;
  /** What a referrer wrote of what she needs; what she told us since says more. */
  access_needs: Partial<AccessSaid>;
  reasons: string[];
  born_on: Day | null;
  due_on: Day | null;
  baby_born_on: Day | null;
  quiet: boolean;
  attributes: { attribute: string; wish: string; words?: string | null; hers?: string[] | null }[] | null;
  wishes_words: string | null;
  availability: string[] | null;
  contact_kinds: string[] | null;
};

export function forMatchingOf(row: ForMatchingRow, today: Day): ForMatching {
  return {
    referralId: row.id,
    programmeId: row.programme_id,
    personId: row.person_id,
    name: row.name,
    state: row.state,
    since: row.since,
    outcode: row.outcode,
    language: row.language,
    interpreter: row.interpreter ?? row.access_needs.interpreter === true,
    reasons: row.reasons,
    ...speakOf({ dueOn: row.due_on, babyBornOn: row.baby_born_on }, row.quiet),
    wishes: (row.attributes ?? []).flatMap((said) => wishOf(said, row.born_on, today)),
    wishesWords: row.wishes_words,
    availability: (row.availability ?? []).filter(isSlot),
    contactKinds: (row.contact_kinds ?? []).filter((kind): kind is ContactKind =>
      (contactKinds as string[]).includes(kind),
    ),
  };
}

const isWish = (text: string): text is Wish => text === "like" || text === "different" || text === "any";

function wishOf(
  said: { attribute: string; wish: string; words?: string | null; hers?: string[] | null },
  bornOn: Day | null,
  today: Day,
): WishForMatching[] {
  const { attribute, wish } = said;
  if (!Object.hasOwn(ATTRIBUTES, attribute) || !isWish(wish)) return [];
  return [
    { attribute: attribute as Attribute, wish, hers: hersOn(attribute as Attribute, said, bornOn, today) },
  ];
}

// Whoever asks for someone like her, or someone different, on something lived has lived it.
function hersOn(
  attribute: Attribute,
  said: { words?: string | null; hers?: string[] | null },
  bornOn: Day | null,
  today: Day,
): string[] {
  if (said.hers && said.hers.length > 0) return said.hers;
  if ("lived" in attributeEntry(attribute)) return ["yes"];
  if (said.words) return [said.words];
  return attribute === "ageBand" && bornOn ? [ageBand(Math.floor(daysBetween(bornOn, today) / 365.25))] : [];
}

function ageBand(years: number): string {
  if (years < 20) return "under 20";
  if (years < 25) return "20 to 24";
  if (years < 35) return "25 to 34";
  return years < 45 ? "35 to 44" : "45 or over";
}
