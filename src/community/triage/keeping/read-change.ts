import { many, one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { readLine, readText } from "../../../words/text.ts";
import { readPattern } from "../matching/pattern.ts";
import { isRuleTier, type KeptRule, type RuleChange } from "./change.ts";

const phrasesMax = 200;

/** Reads the form of a rule: what is wrong with it, by field, or the change it asks for and why. */
export function readChange(
  typed: Typed,
  kept: KeptRule | null,
): { ok: true; what: RuleChange; because: string } | { ok: false; problems: Problems } {
  const problems: Record<string, string> = {};
  const because = readText(one(typed, "because"), {
    noun: "reason",
    max: 2000,
    required: true,
    missing: "Say why",
  });
  if (!because.ok) problems["because"] = because.sentence;
  const phrases = one(typed, "phrases")
    .toLowerCase()
    .split("\n")
    .map((line) => line.replace(/['’]/g, "").trim())
    .filter(Boolean);
  const wrong = phrases.length > phrasesMax ? `Enter ${phrasesMax} phrases or fewer` : firstWrong(phrases);
  if (wrong) problems["phrases"] = wrong;
  const tier = one(typed, "tier");
  if (!isRuleTier(tier)) problems["tier"] = "Choose how urgent it is";
  const isOwn = kept === null || kept.isOwn;
  const reason = readLine(one(typed, "reason"), {
    noun: "sentence",
    max: 300,
    required: isOwn,
    missing: "Say in a sentence what it finds",
  });
  if (isOwn && !reason.ok) problems["reason"] = reason.sentence;
  if (isOwn && phrases.length === 0 && !wrong) problems["phrases"] = "Enter at least one phrase";
  if (!because.ok || wrong || !isRuleTier(tier) || !reason.ok || Object.keys(problems).length > 0)
    return { ok: false, problems };
  return {
    ok: true,
    because: because.value,
    what: {
      phrases,
      tier,
      off: many(typed, "off").includes("yes"),
      ...(isOwn ? { own: { reason: reason.value, card: one(typed, "card") || null } } : {}),
    },
  };
}

function firstWrong(phrases: readonly string[]): string | null {
  for (const phrase of phrases)
    try {
      if (phrase.length > 300) return "A phrase must be 300 characters or fewer";
      readPattern(phrase);
    } catch (problem) {
      return problem instanceof Error ? problem.message : "A phrase cannot be read.";
    }
  return null;
}
