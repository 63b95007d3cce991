import { parts, type HeldAbout, type HeldItem } from "../people/index.ts";
import { attributeEntry, WISHES } from "../words/attribute.ts";
import { saySlot } from "../words/availability.ts";
import { CONTACT_KINDS } from "../words/contact-kind.ts";
import { sayList } from "../words/lists.ts";
import { findWishes } from "./agreement/store.ts";
import { REASONS } from "./reasons.ts";
import type { Referral } from "./referral.ts";
import { sayAbout } from "./sent/say-about.ts";
import { listReferrals } from "./store.ts";

/** What was said about her when support was asked for, the referrer's own words too, and what she would like; read as herself. */
export const heldByReferrals: HeldAbout = async (asked) => {
  const personId = asked.actor.personId ?? "";
  const referrals = await listReferrals(asked.db, { personId });
  const programmes = [...new Set(referrals.map((referral) => referral.programmeId))];
  const wishes: HeldItem[] = [];
  for (const programmeId of programmes) {
    const said = await findWishes(asked.db, personId, programmeId);
    if (!said) continue;
    const each = said.attributes.map(
      ({ attribute, wish, words }) =>
        `${attributeEntry(attribute).label}: ${WISHES[wish]}${words ? ` (${words})` : ""}`,
    );
    wishes.push({
      at: null,
      parts: parts({
        Wishes: each.join("; "),
        "In your words": said.words,
        "When it suits you": sayList(said.availability.map(saySlot)),
        "How you would like to meet": sayList(said.contactKinds.map((kind) => CONTACT_KINDS[kind])),
      }),
    });
  }
  return [
    {
      title: "When support was asked for",
      why: "What whoever asked told us about you, so that nobody has to ask you twice.",
      items: referrals.map(itemOf),
    },
    { title: "What you would like", why: "So that whoever might support you suits you.", items: wishes },
  ];
};

const itemOf = ({ sentAt, referrer, about, state }: Referral): HeldItem => {
  const {
    Reasons: _label,
    "Has she agreed?": agreed,
    "How it is safe to reach her": safe,
    "What she would like": wouldLike,
    ...said
  } = sayAbout(about);
  return {
    at: sentAt,
    parts: parts({
      "Asked by": referrer ? [referrer.name, referrer.role, referrer.team].filter(Boolean).join(", ") : "you",
      ...said,
      // in the words for herself: somebody at home may stand beside her
      Reasons: sayList(about.reasons.map((code) => REASONS[code].gentle)) || null,
      "How it is safe to reach you": safe,
      "What you would like": wouldLike,
      "Whether you had agreed": agreed,
      "Where it stands": state,
    }),
  };
};
