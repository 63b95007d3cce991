import type { Source } from "../content/index.ts";

/** Whom a card's words speak to. Supporters read the mother's words, with a line of their own. */
export type Audience = "mum" | "dad";

/** Whom to reach, most urgent first; `calls.ts` has the heading and the numbers of each. */
export type Call = "999" | "danger" | "unit" | "early" | "111" | "crisis" | "abuse" | "today" | "usual";

/** One care card: whom to call, if what, and what to do besides. `[yours|hers]` is read as mum or dad would. */
export type CareCard = { call: Call; signs: readonly string[]; also?: readonly string[] };

/** When a part of a card holds: weeks of pregnancy or days since birth, the first one included and the last one not. */
export type When =
  | { kind: "pregnant"; from: number; before: number }
  | { kind: "after birth"; from: number; before: number }
  | { kind: "after loss" }
  | { kind: "always" };

export type Part = { when: When; say?: readonly string[]; care: readonly CareCard[] };

/** Where a card stands in the list of what is happening. */
export type Group = "bump" | "body" | "baby" | "feelings" | "safety";

/** An urgent-help card: fixed words, drawn for a situation, checked by a clinician (design: principle 4). */
export type Card = {
  /** Its address too, so it says nothing a stranger could read in a history. */
  key: string;
  title: string;
  group: Group;
  /** Never by its name on a first screen: somebody else may be reading along. */
  discreet: boolean;
  /** No address of its own, nothing to save or send, a quick way out. */
  quiet: boolean;
  parts: readonly Part[];
  /** What a supporter does. */
  beside: string;
  /** Goes up whenever a word changes; frozen-texts.test.ts holds the words of each. */
  version: number;
  sources: readonly Source[];
};
