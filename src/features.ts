import { emergencyKeeps, heldByEmergency } from "./emergency/index.ts";
import type { OpenThings } from "./board/index.ts";
import { cardContents } from "./cards/index.ts";
import {
  communityContents,
  communityForParent,
  communityForSupporter,
  communityKeeps,
  communityOpen,
  communityReactions,
  shiftsInCalendar,
  heldByCommunity,
} from "./community/index.ts";
import { gather, messageContents, programmeContents } from "./content/index.ts";
import {
  heldByLoss,
  lossContents,
  lossKeeps,
  lossReactions,
  quietForParent,
  quietForSupporter,
  quietOpen,
} from "./loss/index.ts";
import { heldByPeople, heldMessages, peopleKeeps, type HeldAbout } from "./people/index.ts";
import {
  heldByMatching,
  matchingKeeps,
  listOpenMatches,
  matchingReactions,
  questionsForSupporter,
  whereSheStands,
} from "./matching/index.ts";
import { together } from "./platform/doing/reactions.ts";
import {
  dataRequestsOpen,
  erasingDue,
  heldByPrivacy,
  privacyKeeps,
  type ErasingParts,
} from "./privacy/index.ts";
import {
  checkInForParent,
  checkInsOpen,
  heldByRelationships,
  relationshipsKeep,
  relationshipReactions,
  type InCalendar,
  type Things,
} from "./relationships/index.ts";
import {
  concernsOpen,
  debriefsToday,
  dutyGaps,
  concernIsOpenAbout,
  followingReactions,
  followUpsOpen,
  safeguardingKeeps,
  standsDownToday,
  topicsToday,
} from "./safeguarding/index.ts";
import {
  heldByReferrals,
  referralsKeep,
  listOpenAccounts,
  listOpenReferrals,
  referralReactions,
} from "./referrals/index.ts";
import { heldBySupporters, supportersKeep } from "./supporters/index.ts";
import {
  heldByVisits,
  homeForParent,
  visitReactions,
  visitsKeep,
  visitsForSupporter,
  visitsOpen,
} from "./visits/index.ts";

/** What each feature holds about whoever asks, for her own page of it. */
export const held: readonly HeldAbout[] = [
  heldByPeople,
  heldByReferrals,
  heldBySupporters,
  heldByMatching,
  heldByRelationships,
  heldByEmergency,
  heldByVisits,
  heldByLoss,
  ...heldByCommunity,
  heldByPrivacy,
  heldMessages,
];

/** What each feature keeps, how it goes when somebody is erased, and what keeps it in place. */
export const erasing: ErasingParts = {
  keeps: [
    peopleKeeps,
    referralsKeep,
    supportersKeep,
    matchingKeeps,
    lossKeeps,
    relationshipsKeep,
    visitsKeep,
    emergencyKeeps,
    communityKeeps,
    safeguardingKeeps,
    privacyKeeps,
  ],
  concernIsOpenAbout,
};

/** Everything that tells somebody what to do, and so is signed by a clinician. */
export const contents = gather(
  cardContents,
  lossContents,
  messageContents,
  programmeContents,
  ...communityContents,
);

/** What is open for a coordinator, by each feature's own word. */
export const openThings: readonly OpenThings[] = [
  visitsOpen,
  concernsOpen,
  dutyGaps,
  followUpsOpen,
  quietOpen,
  checkInsOpen,
  listOpenReferrals,
  listOpenMatches,
  listOpenAccounts,
  dataRequestsOpen,
  erasingDue,
  communityOpen,
];
/** What waits for a parent and for a supporter on their first screens, and what stands in their own calendars. */
export const forToday: { forParent: Things; forSupporter: Things; inCalendar: InCalendar } = {
  inCalendar: [shiftsInCalendar],
  forParent: [quietForParent, checkInForParent, whereSheStands, homeForParent, ...communityForParent],
  forSupporter: [
    quietForSupporter,
    visitsForSupporter,
    standsDownToday,
    debriefsToday,
    topicsToday,
    questionsForSupporter,
    ...communityForSupporter,
  ],
};

/** What follows from what happened, whichever feature it happened in. */
export const reactions = together(
  followingReactions,
  lossReactions,
  referralReactions,
  matchingReactions,
  relationshipReactions,
  visitReactions,
  ...communityReactions,
);
