/** Why a member would rather this did not stand here for now, in words people use. */
export const flagWhys = ["hurtful", "frightening", "private", "selling", "worried", "other"] as const;
export type FlagWhy = (typeof flagWhys)[number];

const words: Record<FlagWhy, string> = {
  hurtful: "It is hurtful to somebody",
  frightening: "It is frightening, or says how to harm yourself",
  private: "It gives away something private",
  selling: "It is selling something",
  worried: "I am worried about whoever wrote it",
  other: "Something else",
};

export const sayFlagWhy = (why: FlagWhy): string => words[why];
export const isFlagWhy = (typed: string): typed is FlagWhy => (flagWhys as readonly string[]).includes(typed);
