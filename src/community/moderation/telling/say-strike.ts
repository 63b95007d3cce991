import type { StrikeKind } from "../../writing/strike.ts";

const words: Readonly<Record<StrikeKind, string>> = {
  warning: "A warning",
  "read only": "You can read, and not write",
  "held first": "Somebody reads your posts before others do",
  "no reactions": "You can read and write, and not react to posts",
  out: "You have a break from the space",
};

/** What holds for her, in plain words. */
export const sayStrike = (kind: StrikeKind): string => words[kind];
