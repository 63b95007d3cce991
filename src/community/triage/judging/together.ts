import type { Finding } from "../assessment.ts";
import type { Found } from "../matching/phrase-book.ts";
import type { Sentence } from "../reading/read-text.ts";
import type { RuleBook } from "../rule-book.ts";
import type { Rule, Sign } from "../rule.ts";
import { holds, type Where } from "./setting.ts";
import { standingOf } from "./standing.ts";

type Place = { sign: Sign; from: number; before: number };

/**
 * Rules whose signs say little alone: enough different ones in one post, each so now, make a finding. What is denied, past,
 * supposed or of another is no sign (engine rules 3 to 5).
 */
export function findTogether(
  sentences: readonly Sentence[],
  where: Where,
  book: RuleBook,
): (Omit<Finding, "words"> & { parts: readonly { from: number; before: number }[] })[] {
  const found = new Map<Rule, Map<Sign, Place>>();
  sentences.forEach((sentence, at) => {
    for (const hit of book.signs.findOnce(sentence)) {
      const { rule, sign } = hit.entry;
      const signs = found.get(rule);
      if (signs?.has(sign) || !holds(rule.when, where) || isExcused(hit, rule, sentence, book)) continue;
      if (standingOf({ ...hit, entry: rule }, sentences, at) !== "so") continue;
      const place = {
        sign,
        from: sentence.starts[hit.from] ?? 0,
        before: sentence.ends[hit.before - 1] ?? 0,
      };
      if (signs) signs.set(sign, place);
      else found.set(rule, new Map([[sign, place]]));
    }
  });
  return [...found].flatMap(([rule, signs]) => {
    const parts = [...signs.values()];
    const [first] = parts;
    if (!first || parts.length < (rule.together?.least ?? Infinity)) return [];
    if (!parts.some(({ sign }) => sign.isStrong)) return [];
    return {
      ruleId: rule.id,
      tier: rule.tier,
      standing: "so" as const,
      from: first.from,
      before: first.before,
      parts,
      because: `${rule.reason} Together: ${parts.map(({ sign }) => sign.name).join(", ")}.`,
      cardKey: rule.card ?? null,
    };
  });
}

const isExcused = (hit: Found<unknown>, rule: Rule, sentence: Sentence, { unless }: RuleBook): boolean =>
  rule.unless !== undefined &&
  unless
    .findOnce(sentence)
    .some(({ entry, from, before }) => entry === rule && from < hit.before && hit.from < before);
