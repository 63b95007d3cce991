import { happened, refused, type Outcome } from "../../words/outcome.ts";
import { today } from "../../words/day.ts";
import { whyNotAsk } from "../offers/may-ask.ts";
import { isForParents, isOpenOn, type Offer } from "../offers/offer.ts";
import { referralFact, type About, type Referral, type ReferralSource, type SignedBy } from "../referral.ts";

export type Sending = {
  id: string;
  organisationId: string;
  offer: Pick<Offer, "id" | "openedOn" | "closedOn" | "settings">;
  about: About;
  now: Date;
} & ({ source: "professional"; by: { personId: string; signed: SignedBy } } | { source: "self" | "missed" });

export type NewlySent = Extract<Referral, { state: "sent" | "acknowledged" | "asked" }>;

/**
 * Sends a referral (A2). Refuses without her yes (B16), a programme that has closed or takes no parents, and a parent's
 * own request where only professionals refer (A4) or the programme does not take requests (C24).
 */
export function sendReferral(
  sending: Sending,
): Outcome<
  NewlySent,
  ReturnType<typeof referralFact>,
  "notYet" | "programmeClosed" | "referralOnly" | "noSelfReferral"
> {
  const { offer, about, now } = sending;
  if (!isOpenOn(offer, today(now)) || !isForParents(offer)) return refused("programmeClosed");
  const whyNot = sending.source === "professional" ? null : whyNotAsk(offer);
  if (whyNot) return refused(whyNot);
  if (sending.source === "professional" && (about.agreedHow === "not said" || about.agreedHow === "herself"))
    return refused("notYet");
  const sent: NewlySent = {
    id: sending.id,
    organisationId: sending.organisationId,
    programmeId: offer.id,
    source: sending.source satisfies ReferralSource,
    state: "sent",
    sentAt: now,
    sentBy: sending.source === "professional" ? sending.by.personId : null,
    referrer: sending.source === "professional" ? sending.by.signed : null,
    about,
    personId: null,
    acknowledgedAt: null,
    importId: null,
    version: 1,
    quiet: false,
  };
  return happened(sent, referralFact("ReferralSent", sent, { source: sent.source }));
}
