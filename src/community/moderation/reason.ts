/**
 * Why somebody reports, in words people use (Zulip and Beehaw asked for it; community.md 2), and how many minutes until a
 * person has decided unless the organisation says otherwise. What may hurt a child or break the law comes first.
 */
export const reasons = {
  worried: {
    words: "I’m worried about them",
    hint: "You will be asked if you want to tell our safeguarding lead too.",
    minutes: 60,
    most: 1_440,
  },
  child: {
    words: "A child may be in danger",
    hint: "In danger now? Call 999 first.",
    minutes: 60,
    most: 240,
  },
  crime: {
    words: "It may be against the law",
    hint: "A threat, selling drugs, hatred, stalking.",
    minutes: 60,
    most: 1_440,
  },
  "intimate image": {
    words: "An intimate picture of me",
    hint: "We take it down within 48 hours at the latest, and look much sooner.",
    minutes: 240,
    most: 2_880,
  },
  racist: { words: "Racist, or against a group of people", hint: null, minutes: 240, most: 2_880 },
  hurtful: { words: "Hurtful or bullying", hint: null, minutes: 480, most: 4_320 },
  argument: { words: "An argument", hint: null, minutes: 240, most: 2_880 },
  wrong: {
    words: "Wrong information",
    hint: "Something about health that may not be true.",
    minutes: 1_440,
    most: 10_080,
  },
  selling: { words: "Selling something", hint: null, minutes: 1_440, most: 10_080 },
  conduct: {
    words: "How somebody who works or volunteers here behaved",
    hint: null,
    minutes: 1_440,
    most: 4_320,
  },
  else: { words: "Something else", hint: null, minutes: 1_440, most: 10_080 },
} as const satisfies Record<string, { words: string; hint: string | null; minutes: number; most: number }>;

export type Reason = keyof typeof reasons;
export const reasonCodes = Object.keys(reasons) as Reason[];
export const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text);
export const sayReason = (reason: Reason): string => reasons[reason].words;

/** Reasons that reach whoever is on duty at once, and go on up until somebody has it. */
export const alerts = (reason: Reason): "immediate" | "same-day" | null =>
  reason === "child" || reason === "crime" ? "immediate" : reason === "intimate image" ? "same-day" : null;

/** Of two reasons for one case, the one that is decided sooner. */
export const graver = (one: Reason, other: Reason): Reason =>
  reasonCodes.indexOf(one) <= reasonCodes.indexOf(other) ? one : other;

/** What somebody is offered for a thing of this kind; conduct is for people who work or volunteer here. */
export const reasonsFor = (about: "member" | "staff"): readonly Reason[] =>
  about === "staff"
    ? ["conduct", "hurtful", "racist", "wrong", "child", "crime", "else"]
    : [
        "worried",
        "hurtful",
        "racist",
        "wrong",
        "argument",
        "selling",
        "child",
        "crime",
        "intimate image",
        "else",
      ];
