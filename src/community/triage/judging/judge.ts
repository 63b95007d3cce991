import type { Finding } from "../assessment.ts";
import type { Found } from "../matching/phrase-book.ts";
import type { Sentence } from "../reading/read-text.ts";
import type { RuleBook } from "../rule-book.ts";
import type { Rule, Turn } from "../rule.ts";
import { isWorse, lowered, type Tier } from "../tier.ts";
import { isDenied } from "./negation.ts";
import { holds, type Where } from "./setting.ts";
import { sayStanding, standingOf } from "./standing.ts";

/**
 * The tier of one hit. A rule's own turns come first, then what raises it; what is denied, past, supposed or of another weighs
 * one tier less than that, never two (engine rule 5). Nothing where the rule does not hold where she is.
 */
export function judge(
  hit: Found<Rule>,
  sentences: readonly Sentence[],
  at: number,
  where: Where,
  book: RuleBook,
): Omit<Finding, "words"> | null {
  const { entry: rule } = hit;
  const sentence = sentences[at];
  if (!sentence || !holds(rule.when, where)) return null;
  const standing = standingOf(hit, sentences, at);
  const turned = firstOf(rule.turn, sentences, at, where, book);
  const raised = worstOf(rule.raise, sentences, at, where, book, standing === "denied" ? hit : null);
  const base: Tier = turned?.to ?? rule.tier;
  const up = raised && isWorse(raised.to, base) ? raised : null;
  const full = up ? up.to : base;
  const tier =
    standing === "so" ? full : standing === "a story" ? story(full, rule) : lowered(full, rule.concern);
  if (tier === "none") return null;
  return {
    ruleId: rule.id,
    tier,
    standing,
    from: sentence.starts[hit.from] ?? 0,
    before: sentence.ends[hit.before - 1] ?? 0,
    because: [rule.reason, (up ?? turned)?.because, standing === "so" ? null : sayStanding[standing]]
      .filter(Boolean)
      .join(" "),
    cardKey: rule.card ?? null,
  };
}

// about nobody, but the words stand there, and may have stirred something
const story = (base: Tier, { concern }: Rule): Tier =>
  base === "none" || concern === "daily" ? "none" : "A";

const firstOf = (turns: readonly Turn[] | undefined, ...rest: Place): Turn | null =>
  turns?.find((turn) => isSo(turn, ...rest)) ?? null;

function worstOf(turns: readonly Turn[] | undefined, ...rest: Place): Turn | null {
  let worst: Turn | null = null;
  for (const turn of turns ?? [])
    if ((!worst || isWorse(turn.to, worst.to)) && isSo(turn, ...rest)) worst = turn;
  return worst;
}

type Place = [
  sentences: readonly Sentence[],
  at: number,
  where: Where,
  book: RuleBook,
  denied?: Found<Rule> | null,
];

// its words in the same sentence or in two before or after it, and not denied there
function isSo(
  turn: Turn,
  sentences: readonly Sentence[],
  at: number,
  where: Where,
  { near }: RuleBook,
  denied: Found<Rule> | null = null,
): boolean {
  if (!holds(turn.when, where)) return false;
  if (!turn.near) return true;
  return sentences.slice(Math.max(0, at - 2), at + 3).some((sentence) =>
    near.findOnce(sentence).some(
      ({ entry, from, before, saysNo }) =>
        entry === turn &&
        (saysNo ||
          !isDenied(sentence, from) ||
          // "not heavy bleeding" denies one thing once, and counts one tier less than heavy bleeding
          (denied && sentence === sentences[at] && from <= denied.before && denied.from <= before)),
    ),
  );
}
