import { isWorse } from "../tier.ts";
import type { SeenOtherwise } from "./store/figure-store.ts";

/** How well a rule did in a time, by what people saw: null where it decided nothing and missed nothing. */
export type RuleFigures = {
  ruleId: string;
  decided: number;
  /** Decided too gravely: somebody saw it as less. */
  tooGrave: number;
  /** Should have been found by it, as a reviewer said. */
  missed: number;
  precision: number | null;
  recall: number | null;
};

/** People saw it as graver: what the rules missed (practice: engine rule 10). */
export const isMiss = ({ byRules, byPerson }: SeenOtherwise): boolean => isWorse(byPerson, byRules);

/**
 * Precision and recall of each rule in a time. Right is what nobody saw otherwise; a post counts for the rule that decided
 * it, a miss for the rule its reviewer named.
 */
export function figuresOf(
  decided: ReadonlyMap<string, number>,
  seen: readonly SeenOtherwise[],
): RuleFigures[] {
  const misses = seen.filter(isMiss);
  const ids = new Set([...decided.keys(), ...misses.flatMap(({ reviewed }) => reviewed?.ruleId ?? [])]);
  return [...ids].sort().map((ruleId) => {
    const all = decided.get(ruleId) ?? 0;
    const tooGrave = seen.filter((one) => one.ruleId === ruleId && isWorse(one.byRules, one.byPerson)).length;
    const missed = misses.filter(({ reviewed }) => reviewed?.ruleId === ruleId).length;
    const right = Math.max(0, all - tooGrave);
    return {
      ruleId,
      decided: all,
      tooGrave,
      missed,
      precision: all === 0 ? null : right / all,
      recall: right + missed === 0 ? null : right / (right + missed),
    };
  });
}
