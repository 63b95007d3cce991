import { TIERS, type Tier } from "./tier.ts";

/** One post twice judged: by a person, and by the rules. */
export type Judged = { wanted: Tier; given: Tier };

/** How well a tier is found: of those given it, how many rightly; of those who should have it, how many did. Null where there is none. */
export type Measured = {
  tier: Tier;
  wanted: number;
  given: number;
  right: number;
  precision: number | null;
  recall: number | null;
};

/** Precision and recall of each tier, in the tiers' order. */
export function measured(judged: readonly Judged[]): Measured[] {
  return TIERS.map((tier) => {
    const wanted = judged.filter((one) => one.wanted === tier).length;
    const given = judged.filter((one) => one.given === tier).length;
    const right = judged.filter((one) => one.wanted === tier && one.given === tier).length;
    return { tier, wanted, given, right, precision: part(right, given), recall: part(right, wanted) };
  });
}

const part = (some: number, all: number): number | null => (all === 0 ? null : some / all);
