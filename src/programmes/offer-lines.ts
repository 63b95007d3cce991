import { sayList } from "../words/lists.ts";
import { sayEvery, sayWeeks, withArticle } from "./plain-amounts.ts";
import type { ProgrammeSettings } from "./settings.ts";

/** How long support lasts, one plain sentence each. `baby` is how the reader would say it. */
export function lengthLines(settings: ProgrammeSettings, baby: "your baby" | "the baby"): string[] {
  const { plannedFrom, plannedWeeks, extendWeeks, endingMode } = settings;
  const about = endingMode === "flexible" ? "about " : "";
  return [
    plannedFrom === "birth"
      ? `Support lasts until ${baby} is ${about}${sayWeeks(plannedWeeks)} old.`
      : `Support lasts ${about}${sayWeeks(plannedWeeks)} from the first meeting.`,
    extendWeeks === 0
      ? "It is not extended after that."
      : `It can go on for up to ${sayWeeks(extendWeeks)} more if everyone wishes.`,
  ];
}

/** How often they meet, to follow "They"; null for a programme without visits. */
export function sayMeetings(settings: ProgrammeSettings): string | null {
  const { visitCadenceDays, visitStructure } = settings;
  if (visitCadenceDays === null) return null;
  return `meet about ${sayEvery(visitCadenceDays)}${visitStructure === "structured" ? ", with a plan for each time" : ""}`;
}

/** "a Community Parent" */
export function aSupporter({ supporterTitle }: ProgrammeSettings): string {
  return withArticle(supporterTitle);
}

/** What support is made of (B2, and B3 where the programme offers it): "listening, information and …". */
export function supportElements({ practicalSupport }: ProgrammeSettings): string {
  return sayList([
    "listening",
    "information",
    "finding local services",
    ...(practicalSupport ? ["practical help"] : []),
  ]);
}

/** What supporters do not do (B15), to follow "They do not". */
export const NOT_THEIRS: readonly string[] = [
  "give medical advice",
  "assess or diagnose anyone",
  "replace a midwife, a health visitor or a doctor",
  "look after the baby alone",
  "lend money or sign papers",
];
