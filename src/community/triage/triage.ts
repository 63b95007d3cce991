import { nothingFound, type Assessment, type Finding } from "./assessment.ts";
import { judge } from "./judging/judge.ts";
import { findTogether } from "./judging/together.ts";
import type { Where } from "./judging/setting.ts";
import type { Found } from "./matching/phrase-book.ts";
import type { Post } from "./post.ts";
import { plainer } from "./reading/plainer.ts";
import type { Sentence } from "./reading/read-text.ts";
import { readPost } from "./read-post.ts";
import type { RuleBook } from "./rule-book.ts";
import type { Rule } from "./rule.ts";
import { isWorse, TIERS } from "./tier.ts";
import { weigh } from "./weighing/weigh.ts";

const flagWordRule = "flag-word";

/**
 * What the rules say of a post: its tier, which rules, which words, and why in plain words (practice: engine rule 1).
 * The gravest finding decides. It decides nothing else: a person opens every red.
 */
export function triage(post: Post, book: RuleBook): Assessment {
  const { sentences, where } = readPost(post, book);
  const worst = new Map<string, Finding>();
  const keep = (finding: Omit<Finding, "words">): void => {
    const before = worst.get(finding.ruleId);
    if (before && !isWorse(finding.tier, before.tier)) return;
    worst.set(finding.ruleId, { ...finding, words: post.text.slice(finding.from, finding.before) });
  };
  const keepTogether = (findings: readonly Together[]): void => {
    for (const { parts, ...finding } of findings) {
      const words = parts.map(({ from, before }) => post.text.slice(from, before)).join(" … ");
      const before = worst.get(finding.ruleId);
      if (!before || isWorse(finding.tier, before.tier)) worst.set(finding.ruleId, { ...finding, words });
    }
  };
  for (const finding of findingsOf(sentences, where, book)) keep(finding);
  // and once more as it would be said without "really", "just" and "I have": people write both
  const short = sentences.map(plainer);
  if (short.some((sentence, at) => sentence !== sentences[at]))
    for (const finding of findingsOf(short, where, book, sentences)) keep(finding);
  keepTogether(findTogether(short, where, book));
  keepTogether(weigh(sentences, where, book.weighed, gravestOf([...worst.values()])));
  // a flag word by itself says nothing more where a rule knows what it means
  if (worst.size > 1) worst.delete(flagWordRule);
  return worst.size > 0 ? summed([...worst.values()]) : nothingFound;
}

type Together = Omit<Finding, "words"> & { parts: readonly { from: number; before: number }[] };

// a flag word by itself knows nothing of what is meant
const gravestOf = (findings: readonly Finding[]): Finding | null =>
  findings.reduce<Finding | null>(
    (worst, finding) =>
      finding.ruleId === flagWordRule || (worst && !isWorse(finding.tier, worst.tier)) ? worst : finding,
    null,
  );

function findingsOf(
  sentences: readonly Sentence[],
  where: Where,
  book: RuleBook,
  readAlready: readonly Sentence[] = [],
): Omit<Finding, "words">[] {
  // a sentence that reads the same, and those around it, say the same again
  const isRead = (at: number): boolean =>
    readAlready.length > 0 &&
    [-2, -1, 0, 1, 2].every((away) => sentences[at + away] === readAlready[at + away]);
  return sentences.flatMap((sentence, at) =>
    isRead(at) ? [] : hitsIn(sentence, book).flatMap((hit) => judge(hit, sentences, at, where, book) ?? []),
  );
}

function hitsIn(sentence: Sentence, { phrases, unless }: RuleBook): readonly Found<Rule>[] {
  const hits = phrases.findOnce(sentence);
  if (!hits.some(({ entry }) => entry.unless)) return hits;
  const excuses = unless.findOnce(sentence);
  const isExcused = (hit: Found<Rule>): boolean =>
    excuses.some(({ entry, from, before }) => entry === hit.entry && from < hit.before && hit.from < before);
  return hits.filter((hit) => !isExcused(hit));
}

function summed(findings: Finding[]): Assessment {
  const ordered = findings.sort((one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier));
  const [first, ...others] = ordered;
  if (!first) return nothingFound;
  const isGrave = ({ tier, standing }: Finding): boolean =>
    (tier === "R" || tier === "U" || tier === "S") && standing === "so";
  const keys = ordered.filter(isGrave).flatMap(({ cardKey }) => (cardKey ? [cardKey] : []));
  return {
    tier: first.tier,
    rules: ordered.map(({ ruleId }) => ruleId),
    matched: [...new Set(ordered.map(({ words }) => words))],
    reason: [first.because, ...others.slice(0, 2).map(({ because }) => `Also: ${because}`)].join(" "),
    cardKeys: [...new Set(keys)],
    findings: ordered,
  };
}
