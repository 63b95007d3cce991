/**
 * Why somebody was referred (`A3`, `B23`). One list, so that a referrer's reason and what a supporter would rather not
 * support just now mean the same thing.
 *
 * `special`: special category data (UK GDPR, article 9) or as delicate. Never named to a supporter before both agreed.
 */
export const REFERRAL_REASONS = {
  isolation: { words: "Feeling alone, or little support nearby" },
  firstBaby: { words: "A first baby, and would like a friendly face" },
  youngParent: { words: "A young parent" },
  singleParent: { words: "A single parent" },
  newHere: { words: "New to the area or to the country" },
  language: { words: "Language makes it hard to get help" },
  housingOrMoney: { words: "Housing or money worries" },
  lowMood: { words: "Low mood or anxiety", special: true },
  mentalHealth: { words: "A longer mental health condition", special: true },
  pregnancyLoss: { words: "An earlier pregnancy or baby loss", special: true },
  birthTrauma: { words: "A hard birth before", special: true },
  neonatal: { words: "A baby in neonatal care", special: true },
  twins: { words: "Twins or more" },
  feeding: { words: "Support with feeding" },
  disability: { words: "A disability or learning disability", special: true },
  longIllness: { words: "A long-term illness", special: true },
  domesticAbuse: { words: "Domestic abuse, now or before", special: true },
  substanceUse: { words: "Alcohol or drugs", special: true },
  socialCare: { words: "Children’s social care is involved", special: true },
  socialComplexities: { words: "Several social complexities", special: true },
  additionalVulnerabilities: { words: "Additional vulnerabilities", special: true },
  other: { words: "Something else" },
} as const satisfies Record<string, { words: string; special?: boolean }>;

export type ReferralReason = keyof typeof REFERRAL_REASONS;
export const referralReasons = Object.keys(REFERRAL_REASONS) as ReferralReason[];

/** Whether this text, from a form or the database, is a reason on the list. */
export const isReferralReason = (code: string): code is ReferralReason => Object.hasOwn(REFERRAL_REASONS, code);

/** The words for a code; a code no longer on the list says itself. */
export const sayReferralReason = (code: string): string => (isReferralReason(code) ? REFERRAL_REASONS[code].words : code);
