import type { Space } from "./post.ts";
import type { Concern, Tier } from "./tier.ts";

/** When a rule holds: weeks and days, the first included and the last not. A week nobody told holds, unless `known` is asked. */
export type Setting = {
  pregnant?: { from?: number; before?: number };
  afterBirth?: { from?: number; before?: number };
  space?: Space;
  /** Hours of the day, over midnight where from is the later. */
  hours?: { from: number; before: number };
  /** Holds only if her weeks or days are known. */
  known?: true;
};

/** Another tier for the same words: by what stands near them, or by where she is, or both. */
export type Turn = { to: Tier; near?: readonly string[]; when?: Setting; because: string };

/** A table of weights: for one tier, or for any answer at all. */
export type WeighedFor = "R" | "U" | "S" | "A";

/** One of the signs that say something only together: what it is called, and how people say it. */
export type Sign = { name: string; isStrong?: true; phrases: readonly string[] };

/**
 * One red flag, as content: what is looked for, how grave it is, and why. `phrases` are written in the matching language of
 * matching/pattern.ts, without apostrophes. A clinician signs it with its card.
 */
export type Rule = {
  id: string;
  tier: Tier;
  concern: Concern;
  /** In plain words, for who is on shift: a whole sentence. */
  reason: string;
  /** Key of the fixed card its author sees. */
  card?: string;
  phrases: readonly string[];
  /** Phrases that mean something else; a hit that overlaps one is no hit. */
  unless?: readonly string[];
  /** Signs that say little alone: so many different ones anywhere in a post, one of them strong, each so now, are a finding. */
  together?: { least: number; signs: readonly Sign[] };
  /** What many words weigh together, in tenths: found from `least` on, or from `over` where other rules found something milder. */
  weighed?: { table: WeighedFor; least: number; over: number };
  when?: Setting;
  /** Graver. */
  raise?: readonly Turn[];
  /** Milder or other, by the words near it; never below amber. */
  turn?: readonly Turn[];
  /** Its words are said of screens or in jest by nature, so neither lowers it. */
  plain?: true;
  /** Over or not it wants to be seen to: only somebody who has looked, or long ago, lowers it. */
  lasting?: true;
  /** Long ago counts as much: what was done to one girl is a danger to the next. */
  ever?: true;
  /** To ask about it is itself the sign, so a question does not lower it. */
  asked?: true;
  /** A name, or an address. */
  source: string;
};

/** One family of red flags: a file of rules, its version, and who answers for it. */
export type Family = {
  key: string;
  title: string;
  version: number;
  /** Who keeps it; a clinician signs it (docs/safety). */
  owner: string;
  rules: readonly Rule[];
};
