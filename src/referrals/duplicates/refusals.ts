/** Why two referrals were not merged, and what to do. */
export const MERGE_REFUSALS = {
  sameReferral: "These are one and the same referral. Choose another to merge it with.",
  differentNhsNumbers:
    "These two have different NHS numbers, so they may be two people. Check both numbers. If they are one person, write how you know.",
} as const;

export type MergeRefusal = keyof typeof MERGE_REFUSALS;
