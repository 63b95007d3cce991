import type { Tier } from "../tables.ts";

/** What the rules read: the words, and where their author is. Not known stays null. */
export type ToJudge = {
  text: string;
  space: "mums" | "dads";
  gestationWeeks: number | null;
  daysSinceBirth: number | null;
  /** Of the day where she is, 0 to 23. */
  hour: number;
};
export type Judged = {
  tier: Tier;
  rules: readonly string[];
  matched: readonly string[];
  reason: string;
  cardKeys: readonly string[];
};
