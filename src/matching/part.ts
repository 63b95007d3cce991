import type { Sharing } from "../words/sharing.ts";

export type Fit = "yes" | "talk" | "no" | "unknown";

export type BlockCode = "notReady" | "noCapacity" | "onLeave" | "noSharedLanguage";

/** Why a match should not be proposed as things stand, and what would put it right. */
export type Block = { code: BlockCode; words: string; toDo: readonly string[] };

/**
 * What one part of matching found for one pair: a row of the side-by-side, its points, and at most one sentence for
 * each reader. `sharing` is the most private thing it was made from: only `parent` may hold `forHer`.
 * `forSupporter` never says who the parent is; distance between outcodes is the nearest it comes.
 */
export type Part = {
  label: string;
  hers: string;
  theirs: string;
  fit: Fit;
  points: number;
  isWish: boolean;
  sharing: Sharing;
  forHer?: string;
  forSupporter?: string;
  forCoordinator?: string;
  toTalkAbout?: string;
  blocked?: Block;
};

/** A part that found nothing to say: no points, not known, free to be told. Fits say only what differs. */
export function quietPart(label: string, hers = NOT_KNOWN, theirs = NOT_KNOWN): Part {
  return { label, hers, theirs, fit: "unknown", points: 0, isWish: false, sharing: "parent" };
}

export const NOT_KNOWN = "Not known";
