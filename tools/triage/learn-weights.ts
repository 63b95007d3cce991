// What words weigh, learnt anew from src/community/triage/labelled/: posts with a tier, and ordinary words of this product that
// ask for nothing. The same posts give the same tables.
// node --import tsx tools/triage/learn-weights.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleBookOf } from "../../src/community/triage/rule-book.ts";
import { readLabelled } from "../../src/community/triage/labelled/read-labelled.ts";
import { readPost } from "../../src/community/triage/read-post.ts";
import { figuresOfSpeech } from "../../src/community/triage/rules/figures-of-speech.ts";
import type { Tier } from "../../src/community/triage/tier.ts";
import { learn } from "../../src/community/triage/weighing/learn.ts";
import { signsOf } from "../../src/community/triage/weighing/signs-of.ts";

const tables: readonly [string, string, (tier: Tier) => boolean][] = [
  ["red", "a red post", (tier) => tier === "R"],
  ["unit", "a post for the unit or 111", (tier) => tier === "U"],
  ["lead", "a post for the safeguarding lead", (tier) => tier === "S"],
  ["amber", "a post that asks for any reply", (tier) => tier !== "none"],
];
const figures = ruleBookOf([], figuresOfSpeech);
const folder = join(import.meta.dirname, "../../src/community/triage/weighing");

const posts = [...readLabelled("tune.jsonl"), ...readLabelled("ordinary.jsonl")].map((post) => {
  const { sentences, where } = readPost(post, figures);
  const signs = new Set<string>();
  signsOf(sentences, where, (sign) => signs.add(sign));
  return { tier: post.tier, signs: [...signs] };
});
for (const [name, about, isOf] of tables) {
  const learnt = learn(posts.map(({ tier, signs }) => ({ signs, is: isOf(tier) })));
  const byWeight = Map.groupBy([...learnt.keys()].toSorted(), (sign) => learnt.get(sign) ?? 0);
  const lines = [...byWeight]
    .toSorted(([one], [other]) => other - one)
    .map(([weight, signs]) => `${weight}: ${signs.join("  ")}`);
  writeFileSync(
    join(folder, `${name}-weights.ts`),
    `/** What speaks for ${about}, and how much, in tenths; written by tools/triage/learn-weights.ts. */\nexport const ${name}Weights = \`\n${lines.join("\n")}\n\`;\n`,
  );
  console.log(`${name}: ${learnt.size} signs.`);
}
