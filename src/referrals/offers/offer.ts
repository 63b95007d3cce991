import { offerForParents, offerForReferrers, type ProgrammeKind, type ProgrammeSettings, type Statement, wordedStatement } from "../../programmes/index.ts";
import type { Day } from "../../words/day.ts";

/** A programme as people meet it: what it is called, whom it takes, and the words it offers itself in. */
export type Offer = {
  id: string;
  slug: string;
  name: string;
  kind: ProgrammeKind;
  settings: ProgrammeSettings;
  /** Words of the organisation's own, in place of the generated ones. */
  offerParents: string | null;
  offerReferrers: string | null;
  openedOn: Day;
  closedOn: Day | null;
};

export const isOpenOn = ({ openedOn, closedOn }: Pick<Offer, "openedOn" | "closedOn">, today: Day): boolean =>
  openedOn <= today && (closedOn === null || closedOn > today);

/** Parents may ask for themselves: the programme allows it, and is not one joined by referral only (A4). */
export const takesRequests = ({ settings }: Pick<Offer, "settings">): boolean => settings.selfReferral && !settings.referralOnly;

/** Whom a programme's staff network serves is not referred: they come by themselves. */
export const isForParents = ({ settings }: Pick<Offer, "settings">): boolean => settings.forWhom !== "staff";

/** What a parent reads before she agrees (B17): the organisation's words, or those made from the settings. */
export const statementForParents = (offer: Offer): Statement =>
  offer.offerParents ? wordedStatement(offer.name, offer.offerParents) : offerForParents(offer.name, offer.settings);

/** What a referrer reads before sending (B16). */
export const statementForReferrers = (offer: Offer): Statement =>
  offer.offerReferrers ? wordedStatement(`${offer.name}: for people who refer`, offer.offerReferrers) : offerForReferrers(offer.name, offer.settings);
