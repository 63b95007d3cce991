import { happened, nothing, type Outcome } from "../../../words/outcome.ts";
import { isRed } from "../care.ts";
import type { Tier } from "../../tables.ts";
import type { DeskRefusal } from "../refusals.ts";

/** Different members who must flag a post before it is put aside while nobody is there (practice: community 6.2.5). */
export const flagsNeeded = 3;
/** Posts one member may flag in a day. */
export const flagsADay = 5;
/** Days over which the same members putting the same author's posts aside counts as a pile-on. */
export const pileOnDays = 90;

export type ToFlag = {
  flaggedBefore: boolean;
  flagsToday: number;
  mine: boolean;
};

/** Whether she may flag this. Refuses her own post, a second flag, and more in a day than one person sees wrong. */
export function mayFlag({ flaggedBefore, flagsToday, mine }: ToFlag): DeskRefusal | null {
  if (mine) return "ownFlag";
  if (flaggedBefore) return "flagged";
  return flagsToday >= flagsADay ? "tooManyFlags" : null;
}

export type Flagged = {
  tier: Tier;
  /** Somebody is there: they decide, and nothing is hidden by numbers. */
  staffed: boolean;
  hidden: boolean;
  /** A person has looked before and let others read it. */
  shownAgain: boolean;
  /** Whoever has flagged it, she who just did included. */
  flaggerIds: readonly string[];
  /** By whom posts of the same author were put aside before. */
  before: readonly (readonly string[])[];
};

/** What a flag does besides being kept. */
export type Effect = { hides: boolean; calls: boolean; pileOn: boolean };

/**
 * What follows from a flag. Outside shifts the third different member puts the post aside: reversible, first in the next
 * handover. Not where a person has let it stand before, and not where the same members have put this author's posts aside
 * before: then whoever coordinates is told instead. A flag on a red reaches whoever is on call.
 */
export function flagPost(flagged: Flagged): Outcome<Effect, never, never> {
  const { flaggerIds, staffed, hidden } = flagged;
  const calls = isRed(flagged.tier) && !staffed;
  if (staffed || hidden || flagged.shownAgain || flaggerIds.length < flagsNeeded)
    return calls ? happened({ hides: false, calls, pileOn: false }) : nothing();
  const pileOn = flagged.before.some(
    (them) => them.filter((id) => flaggerIds.includes(id)).length >= Math.min(flagsNeeded, flaggerIds.length),
  );
  return happened({ hides: !pileOn, calls, pileOn });
}
