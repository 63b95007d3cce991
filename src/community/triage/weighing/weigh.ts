import type { Finding } from "../assessment.ts";
import { holds, type Where } from "../judging/setting.ts";
import type { Sentence } from "../reading/read-text.ts";
import type { Rule, WeighedFor } from "../rule.ts";
import { isWorse } from "../tier.ts";
import { anyPost } from "./learn.ts";
import { signsOf, type Meet } from "./signs-of.ts";
import { weights, type Weight } from "./weights.ts";

type Place = { from: number; before: number };
type Met = { weight: Weight; sentence: number; word: number };

/**
 * Rules that weigh all words of a post together: those graver than what was found, whose table comes to enough, and the words that
 * weighed most.
 * @param found the gravest of the other rules' findings: short words they know are left to them, and so is a no or a then unless much
 * else weighs
 */
export function weigh(
  sentences: readonly Sentence[],
  where: Where,
  rules: readonly Rule[],
  found: Pick<Finding, "tier" | "standing"> | null,
): (Omit<Finding, "words"> & { parts: readonly Place[] })[] {
  const graver = rules.filter(({ tier }) => isWorse(tier, found?.tier ?? "none"));
  const words = sentences.reduce((all, sentence) => all + sentence.words.length, 0);
  if (graver.length === 0 || words < (found ? wordsOver : wordsLeast)) return [];
  const besides = found && found.standing !== "so" ? notSo : 0;
  const { of, opensPair } = weights();
  const sums: Weight = { R: 0, U: 0, S: 0, A: 0, ...of.get(anyPost) };
  const met = new Map<Weight, Met>();
  const meet: Meet = (sign, sentence, word) => {
    const weight = of.get(sign);
    if (!weight || met.has(weight)) return;
    met.set(weight, { weight, sentence, word });
    for (const table of tables) sums[table] += weight[table];
  };
  signsOf(sentences, where, meet, opensPair);
  return graver.flatMap((rule) => {
    const { table = "A", least = Infinity, over = Infinity } = rule.weighed ?? {};
    if (sums[table] < (found ? over + besides : least) || !holds(rule.when, where)) return [];
    const parts = heaviestWords([...met.values()], table, sentences);
    const [first] = parts;
    if (!first) return [];
    return {
      ruleId: rule.id,
      tier: rule.tier,
      standing: "so" as const,
      ...first,
      parts,
      because: rule.reason,
      cardKey: rule.card ?? null,
    };
  });
}

const wordsLeast = 7;
const wordsOver = 9;
const notSo = 20;
const tables = ["R", "U", "S", "A"] as const;
const partsMost = 5;

// by word: all that starts there counts for it
function heaviestWords(met: readonly Met[], table: WeighedFor, sentences: readonly Sentence[]): Place[] {
  const byWord = new Map<string, Met & { sum: number }>();
  for (const one of met) {
    if (one.word < 0) continue;
    const key = `${one.sentence} ${one.word}`;
    byWord.set(key, { ...one, sum: (byWord.get(key)?.sum ?? 0) + one.weight[table] });
  }
  return [...byWord.values()]
    .filter(({ sum }) => sum > 0)
    .sort((one, other) => other.sum - one.sum)
    .slice(0, partsMost)
    .sort((one, other) => one.sentence - other.sentence || one.word - other.word)
    .map(({ sentence, word }) => ({
      from: sentences[sentence]?.starts[word] ?? 0,
      before: sentences[sentence]?.ends[word] ?? 0,
    }));
}
