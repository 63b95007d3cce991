import { z } from "zod";
import type { Family, Rule } from "../rule.ts";
import type { Tier } from "../tier.ts";

const tier = z.enum(["R", "U", "S", "A"]);
/** One change of one rule: what it says from then on. Nothing said of a part leaves it as it was. */
export const RuleChange = z.object({
  /** Phrases besides those it came with, the whole list. */
  phrases: z.array(z.string()).optional(),
  tier: tier.optional(),
  off: z.boolean().optional(),
  /** A rule of the organisation's own. */
  own: z.object({ reason: z.string(), card: z.string().nullable() }).optional(),
});
export type RuleChange = z.infer<typeof RuleChange>;

/** A rule as an organisation has it: what it came with, and what was made of it. */
export type KeptRule = {
  rule: Rule;
  family: string;
  added: readonly string[];
  isOff: boolean;
  isOwn: boolean;
};

export const ownFamily = "Our own rules";

/** The rules with every change made to them, in order (practice: rules are versioned content). */
export function keptRules(
  families: readonly Family[],
  changes: readonly { ruleId: string; what: RuleChange }[],
): KeptRule[] {
  const kept = new Map<string, KeptRule>();
  for (const { title, rules } of families)
    for (const rule of rules)
      kept.set(rule.id, { rule, family: title, added: [], isOff: false, isOwn: false });
  for (const { ruleId, what } of changes) {
    const before = kept.get(ruleId) ?? (what.own ? newRule(ruleId, what) : null);
    if (before) kept.set(ruleId, changed(before, what));
  }
  return [...kept.values()];
}

function changed(before: KeptRule, what: RuleChange): KeptRule {
  const added = what.phrases ?? before.added;
  const came = before.isOwn
    ? []
    : before.rule.phrases.slice(0, before.rule.phrases.length - before.added.length);
  const own = what.own ? { reason: what.own.reason, ...(what.own.card ? { card: what.own.card } : {}) } : {};
  return {
    ...before,
    rule: { ...before.rule, ...own, tier: what.tier ?? before.rule.tier, phrases: [...came, ...added] },
    added,
    isOff: what.off ?? before.isOff,
  };
}

const newRule = (id: string, { own, tier }: RuleChange): KeptRule => ({
  rule: {
    id,
    tier: tier ?? "A",
    concern: "mind",
    reason: own?.reason ?? "",
    phrases: [],
    source: "The organisation",
  },
  family: ownFamily,
  added: [],
  isOff: false,
  isOwn: true,
});

/** Those that are looked for. */
export const rulesInForce = (kept: readonly KeptRule[]): Rule[] =>
  kept
    .filter(
      ({ isOff, rule }) =>
        !isOff && (rule.phrases.length > 0 || rule.together !== undefined || rule.weighed !== undefined),
    )
    .map(({ rule }) => rule);

export const isRuleTier = (typed: string): typed is Exclude<Tier, "none"> => tier.safeParse(typed).success;
