import type { Sharing } from "../words/sharing.ts";
import { keptApartBy } from "./do-not-match.ts";
import type { DoNotMatch } from "./do-not-match.ts";
import type { Block, Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { partsOfFit } from "./parts-of-fit.ts";
import type { Around } from "./parts-of-fit.ts";
import { scoreOf } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** A sentence for the coordinator, and how far what it says may travel. */
export type Line = { words: string; sharing: Sharing };

/** One supporter for one parent, with the reasons in words for each of the three people who read them. */
export type Suggestion = {
  supporterId: string;
  programme: string;
  score: number;
  /** May be shown to the parent: made only from what the supporter lets a parent know. */
  reasonsForHer: string[];
  /** May be shown to the supporter: say nothing of who the parent is. */
  reasonsForSupporter: string[];
  /** For the coordinator only. */
  reasonsForCoordinator: Line[];
  toTalkAbout: Line[];
  blocked: Block[];
  activeNow: number;
};

/**
 * Ranks supporters for one parent, best first, those that are blocked after all others (`B9`, `B10`, `A15`). Someone
 * on a do-not-match entry is not among them at all; `listKeptApart` says who and why. The coordinator decides
 * (`B18`); equal scores go to whoever has fewer matches, then by id, so the order never depends on how they came.
 */
export function suggest(
  parent: ParentSide,
  supporters: readonly SupporterSide[],
  doNotMatch: readonly DoNotMatch[],
  around: Around,
): Suggestion[] {
  return supporters
    .filter((supporter) => !keptApartBy(parent, supporter, doNotMatch))
    .map((supporter) => suggestion(supporter, partsOfFit(parent, supporter, around)))
    .toSorted(bestFirst);
}

function suggestion(supporter: SupporterSide, parts: readonly Part[]): Suggestion {
  const mayBeTold = parts.filter((part) => part.sharing === "parent");
  return {
    supporterId: supporter.id,
    programme: supporter.programme,
    score: scoreOf(parts),
    reasonsForHer: mayBeTold.flatMap((part) => part.forHer ?? []),
    reasonsForSupporter: [...new Set(parts.flatMap((part) => part.forSupporter ?? []))],
    reasonsForCoordinator: parts.flatMap((part) => line(part, part.forCoordinator)),
    toTalkAbout: parts.flatMap((part) => line(part, part.toTalkAbout)),
    blocked: parts.flatMap((part) => part.blocked ?? []),
    activeNow: supporter.matches.activeNow,
  };
}

function line({ sharing }: Part, words: string | undefined): Line[] {
  return words === undefined ? [] : [{ words, sharing }];
}

function bestFirst(one: Suggestion, other: Suggestion): number {
  return (
    Number(one.blocked.length > 0) - Number(other.blocked.length > 0) ||
    other.score - one.score ||
    one.activeNow - other.activeNow ||
    (one.supporterId < other.supporterId ? -1 : 1)
  );
}
