import "./tables.ts";

export { referralReactions } from "./reactions.ts";
export { AGREED_HOW, isOpen, openStates, type About, type Referral, type ReferralState } from "./referral.ts";
export { referralRoutes } from "./routes.tsx";
export { findReferral, listReferrals } from "./store.ts";
export { remindInvitedQueue } from "./agreement/remind-invited.ts";
export { listOpenAccounts } from "./accounts/open-accounts.ts";
export { listOpenReferrals } from "./triage/list-open-referrals.ts";
export { waitingStory } from "./agreement/waiting-story.ts";
export type { ForMatching, WishForMatching } from "./for-matching/for-matching.ts";
export { findForMatching, listForMatching } from "./for-matching/store.ts";
export { referralsKeep } from "./erasing-store.ts";
export { heldByReferrals } from "./held.ts";
