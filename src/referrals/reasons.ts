/**
 * Why somebody is referred (`A3`, `B23`). `label` is for the referrer, `gentle` is what the parent reads about herself.
 * `sensitive`: hidden until needed, never in a message, and never where someone at home might read it.
 */
export const REASONS = {
  aloneOrIsolated: {
    group: "social",
    label: "Alone or isolated",
    gentle: "It would help to have someone around",
  },
  youngParent: { group: "social", label: "Young parent", gentle: "You are a young parent" },
  newHere: {
    group: "social",
    label: "New to the area or the country",
    gentle: "You are new around here",
  },
  asylumOrRefugee: {
    group: "social",
    label: "Asylum seeker or refugee",
    gentle: "You have come here to be safe",
    sensitive: true,
  },
  housing: { group: "social", label: "Housing", gentle: "Home is not settled at the moment" },
  money: { group: "social", label: "Money", gentle: "Money is a worry at the moment" },
  domesticAbuse: {
    group: "social",
    label: "Domestic abuse, now or in the past",
    gentle: "You have not always been safe with someone close to you",
    sensitive: true,
  },
  substanceUse: {
    group: "social",
    label: "Drugs or alcohol",
    gentle: "Drugs or alcohol are part of the picture",
    sensitive: true,
  },
  partnerAway: {
    group: "social",
    label: "Partner away or in prison",
    gentle: "Your partner is away",
    sensitive: true,
  },
  socialServices: {
    group: "social",
    label: "Social services involved",
    gentle: "A social worker is involved with your family",
    sensitive: true,
  },
  socialComplexities: {
    group: "social",
    label: "Social complexities, not said which",
    gentle: "There is a lot going on around you",
  },
  lowMoodOrAnxiety: {
    group: "additional",
    label: "Low mood or anxiety",
    gentle: "Things have felt low or worrying",
  },
  previousLoss: {
    group: "additional",
    label: "Loss of a pregnancy or a baby before",
    gentle: "You have lost a pregnancy or a baby before",
    sensitive: true,
  },
  previousHardBirth: {
    group: "additional",
    label: "Difficult birth before",
    gentle: "A birth before this one was hard",
  },
  bereavement: {
    group: "additional",
    label: "Bereavement",
    gentle: "Someone close to you has died",
    sensitive: true,
  },
  learningDisability: {
    group: "additional",
    label: "Learning disability",
    gentle: "You like information given in a way that suits you",
  },
  physicalHealth: {
    group: "additional",
    label: "Physical disability or illness",
    gentle: "You live with a disability or an illness",
  },
  additionalVulnerabilities: {
    group: "additional",
    label: "Additional vulnerabilities, not said which",
    gentle: "A little extra support would help",
  },
  firstBabyUnsure: {
    group: "baby",
    label: "First baby and unsure",
    gentle: "It is your first baby and it is a lot to take in",
  },
  twinsOrMore: { group: "baby", label: "Twins or more", gentle: "You are having more than one baby" },
  feeding: { group: "baby", label: "Feeding", gentle: "You would like help with feeding" },
  other: { group: "baby", label: "Something else", gentle: "Something in your own words" },
} as const satisfies Record<string, Reason>;

type Reason = { group: ReasonGroup; label: string; gentle: string; sensitive?: true };
export type ReasonGroup = keyof typeof REASON_GROUPS;
export type ReasonCode = keyof typeof REASONS;

/** The headings the reasons are listed under on the referral form; the first two are the seed's own words (`A3`). */
export const REASON_GROUPS = {
  social: "Social complexities",
  additional: "Additional vulnerabilities",
  baby: "Pregnancy, birth and the baby",
} as const;

export const REASON_CODES = Object.keys(REASONS) as ReasonCode[];

/** Whether this text is one of our codes, as when a form or a file says it is. */
export function isReasonCode(text: string): text is ReasonCode {
  return Object.hasOwn(REASONS, text);
}

/** Whether the reason must be kept out of messages and shared screens. */
export function isSensitive(code: ReasonCode): boolean {
  return "sensitive" in REASONS[code];
}
