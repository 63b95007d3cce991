import type { AboutKind } from "./about.ts";

/** How soon a person must know; each level has its own clock (practice: safeguarding ladder 1 and 3). */
export type ConcernLevel = "immediate" | "same-day" | "within-24-hours" | "low";

/** What whoever raises it is asked, in plain words; she never chooses whether anybody is told. */
export const soonAnswers = ["now", "today", "tomorrow", "conduct", "unsure"] as const;
export type SoonAnswer = (typeof soonAnswers)[number];

/**
 * The level of her answer. No answer, "I do not know" and anything never offered count as the most urgent; "low" is only
 * about how somebody who works or volunteers here behaves (practice: safeguarding ladder 9).
 */
export function levelOf(
  answer: string,
  aboutKind: AboutKind | null,
): { level: ConcernLevel; levelSaid: boolean } {
  if (answer === "today") return { level: "same-day", levelSaid: true };
  if (answer === "tomorrow") return { level: "within-24-hours", levelSaid: true };
  if (answer === "conduct")
    return {
      level: aboutKind === "supporter" || aboutKind === "colleague" ? "low" : "within-24-hours",
      levelSaid: true,
    };
  return { level: "immediate", levelSaid: answer === "now" };
}

/** One word or two, for a list: "Now", "Today". */
export const shortLevel = (level: ConcernLevel): string =>
  ({ immediate: "Now", "same-day": "Today", "within-24-hours": "In 24 hours", low: "Low level" })[level];

/** "Needed today", as a concern's own page says it. */
export const sayLevel = (level: ConcernLevel): string =>
  ({
    immediate: "Needed now",
    "same-day": "Needed today",
    "within-24-hours": "Needed within 24 hours",
    low: "About how somebody behaves here, no danger",
  })[level];
