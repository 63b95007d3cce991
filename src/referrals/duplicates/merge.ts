import { happened, refused } from "../../words/outcome.ts";
import type { Outcome } from "../../words/outcome.ts";
import type { DraftReferral } from "../importing/draft-referral.ts";
import type { MergeField } from "./merge-fields.ts";
import { mergeValues } from "./merge-values.ts";
import type { MergeRefusal } from "./refusals.ts";
import type { MergeChoices, Standing } from "./standing.ts";

export type { MergeChoices, Standing } from "./standing.ts";

/** Facts are ids and codes only; each referral's own history stays where it is, and these join the two. */
export type MergeFact =
  | {
      type: "ReferralsMerged";
      referral: string;
      from: string;
      fieldsFrom: MergeField[];
      despiteNhsNumbers: boolean;
    }
  | { type: "ReferralMergedAway"; referral: string; into: string };

export type Merged = { id: string; referral: DraftReferral; reason: string | null };

/**
 * Makes one referral of two: `survivor` keeps its id, `other` stays readable and points to it. Refuses a referral with
 * itself, and two with different NHS numbers unless `reason` says how it is known that they are one person.
 */
export function mergeReferrals(
  survivor: Standing,
  other: Standing,
  choices: MergeChoices,
  reason: string = "",
): Outcome<Merged, MergeFact, MergeRefusal> {
  if (survivor.id === other.id) return refused("sameReferral");
  const numbers = [survivor.referral.nhsNumber, other.referral.nhsNumber];
  const despiteNhsNumbers = numbers.every(Boolean) && numbers[0] !== numbers[1];
  const why = reason.trim();
  if (despiteNhsNumbers && !why) return refused("differentNhsNumbers");
  const { referral, fieldsFrom } = mergeValues(survivor, other, choices);
  return happened(
    { id: survivor.id, referral, reason: why || null },
    { type: "ReferralsMerged", referral: survivor.id, from: other.id, fieldsFrom, despiteNhsNumbers },
    { type: "ReferralMergedAway", referral: other.id, into: survivor.id },
  );
}
