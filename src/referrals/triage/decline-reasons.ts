/**
 * Why a referral is declined: a code for counting, words for staff, and the kind sentence it begins with. The sentence
 * goes to the referrer and may be read by her, so it never says that she is too much.
 */
export const DECLINE_REASONS = {
  "outside-area": {
    label: "Not in the area we cover",
    sentence:
      "We are sorry: we do not cover the area where she lives. Somebody nearer to her may be able to help.",
  },
  "too-early": {
    label: "Too early for this programme",
    sentence:
      "We are sorry: it is too early for this programme. Please send it again when she is further on, and we will look at it at once.",
  },
  "too-late": {
    label: "Too late for this programme",
    sentence:
      "We are sorry: this programme begins earlier than where she is now, so we could not do it well. Others near her may be able to help.",
  },
  "needs-more": {
    label: "Needs more than we can give",
    sentence:
      "Thank you for asking us. Our supporters are trained parents and not professionals, and she deserves support that we cannot give safely.",
  },
  "already-supported": {
    label: "Already supported",
    sentence:
      "She already has support like ours, so we will not add another person. Tell us if that changes.",
  },
  duplicate: {
    label: "We have this referral already",
    sentence:
      "We have a referral for her already and are looking after that one. There is nothing more to do.",
  },
  "no-capacity": {
    label: "Nobody is free to support her",
    sentence:
      "We are sorry: we have nobody free in the time that would help her, and we do not want to keep her waiting.",
  },
  other: { label: "Something else", sentence: "" },
} as const satisfies Record<string, { label: string; sentence: string }>;

export type DeclineCode = keyof typeof DECLINE_REASONS;
export const declineCodes = Object.keys(DECLINE_REASONS) as DeclineCode[];

/** Whether this text, from a form or the database, is one of the reasons. */
export const isDeclineCode = (text: string): text is DeclineCode => Object.hasOwn(DECLINE_REASONS, text);
