import { isClosedOn, offerOf, type Programme, type Statement } from "../../programmes/index.ts";
import type { Day } from "../../words/day.ts";

/** A programme as people meet it: what it is called, whom it takes, and the words it offers itself in. */
export type Offer = Programme;

export const isOpenOn = (offer: Pick<Offer, "openedOn" | "closedOn">, today: Day): boolean =>
  offer.openedOn <= today && !isClosedOn(offer, today);

/** Parents may ask for themselves: the programme allows it, and is not one joined by referral only (A4). */
export const takesRequests = ({ settings }: Pick<Offer, "settings">): boolean =>
  settings.selfReferral && !settings.referralOnly;

/** Staff are not referred to their own network: they come by themselves. */
export const isForParents = ({ settings }: Pick<Offer, "settings">): boolean => settings.forWhom !== "staff";

/** What a parent reads before she agrees (B17): the organisation's words, or those made from the settings. */
export const statementForParents = (offer: Offer): Statement => offerOf(offer, "parents");

/** What a referrer reads before sending (B16). */
export const statementForReferrers = (offer: Offer): Statement => offerOf(offer, "referrers");
