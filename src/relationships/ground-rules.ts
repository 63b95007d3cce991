import type { Statement } from "../programmes/index.ts";

/** The programme's rules in each reader's words, as they stood that day, and what these two added for themselves. */
export type RulesWords = { parent: Statement; supporter: Statement; ours: string };

/** One version, agreed by each for herself; a later version asks both again (B11). */
export type GroundRules = {
  id: string;
  relationshipId: string;
  version: number;
  words: RulesWords;
  writtenAt: Date;
  writtenBy: string | null;
  parentAgreedAt: Date | null;
  supporterAgreedAt: Date | null;
};

export const agreedByBoth = (rules: GroundRules): boolean =>
  rules.parentAgreedAt !== null && rules.supporterAgreedAt !== null;
