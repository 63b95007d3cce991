import type { ConsentPurpose } from "../tables.ts";

/** One agreement, from when to when, for one purpose and usually in one programme. */
export type Consent = {
  id: string;
  purpose: ConsentPurpose;
  programmeId: string | null;
  programmeName: string | null;
  beganAt: Date;
  how: string;
  endedAt: Date | null;
};

/** What each agreement is called and what it means, in one sentence (B17). */
export const purposeWords: Record<ConsentPurpose, { name: string; means: string }> = {
  support: {
    name: "Being supported",
    means: "A coordinator and your supporter may know what you told us, so that they can support you.",
  },
  "sharing-with-referrer": {
    name: "Telling whoever referred you",
    means:
      "The person who referred you may see how far it is: waiting, started or ended. Never what you talk about.",
  },
  "future-opportunities": {
    name: "Hearing from us later",
    means: "We may write to you about training, groups and ways to take part, also after support has ended.",
  },
  "feedback-quoting": {
    name: "Quoting what you say",
    means: "We may repeat in reports what you said about us, never with your name.",
  },
  "number-with-supporter": {
    name: "Your supporter having your number",
    means:
      "Where your programme shares numbers, your supporter may see yours to call you, with how it is safe to. Otherwise they never see it.",
  },
};

/** Purposes that belong to one programme's support; the others are the same everywhere. */
export const isPerProgramme = (purpose: ConsentPurpose): boolean =>
  purpose === "support" || purpose === "sharing-with-referrer";

/** How an agreement was given, as it is written down about her, said to herself: "on her own page" is "on your own page". */
export const sayHowToHer = (how: string): string =>
  how
    .replace(/\bshe was\b/g, "you were")
    .replace(/\bshe\b/g, "you")
    .replace(/\bher own\b/g, "your own")
    .replace(/\bherself\b/g, "yourself");
