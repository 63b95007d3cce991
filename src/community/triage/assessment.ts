import type { Standing } from "./judging/standing.ts";
import type { Tier } from "./tier.ts";

/** One rule that fired: where in the post, and how its words are meant. */
export type Finding = {
  ruleId: string;
  tier: Tier;
  standing: Standing;
  /** The words as they were typed, and where. */
  words: string;
  from: number;
  before: number;
  /** Why, in plain words. */
  because: string;
  cardKey: string | null;
};

/** What the rules say of a post: never more than a tier and its reasons; a person decides (principle 4). */
export type Assessment = {
  tier: Tier;
  /** Ids, gravest first. */
  rules: readonly string[];
  matched: readonly string[];
  reason: string;
  /** Cards for her to see, by key: of what is so, and grave. */
  cardKeys: readonly string[];
  findings: readonly Finding[];
};

export const nothingFound: Assessment = {
  tier: "none",
  rules: [],
  matched: [],
  reason: "No rule found anything.",
  cardKeys: [],
  findings: [],
};
