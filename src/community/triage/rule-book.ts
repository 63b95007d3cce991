import { PhraseBook } from "./matching/phrase-book.ts";
import type { Rule, Sign, Turn } from "./rule.ts";

/** Rules made ready to be looked for: read once, used for every post. */
export type RuleBook = {
  rules: readonly Rule[];
  phrases: PhraseBook<Rule>;
  unless: PhraseBook<Rule>;
  near: PhraseBook<Turn>;
  signs: PhraseBook<{ rule: Rule; sign: Sign }>;
  figures: PhraseBook<true>;
  /** Those that weigh all words together. */
  weighed: readonly Rule[];
};

/** Reads rules. Refuses (throws) two of one id, or a phrase that cannot be read. @param figures figures of speech, never taken at their word */
export function ruleBookOf(rules: readonly Rule[], figures: readonly string[]): RuleBook {
  const book: RuleBook = {
    rules,
    phrases: new PhraseBook(),
    unless: new PhraseBook(),
    near: new PhraseBook(),
    signs: new PhraseBook(),
    figures: new PhraseBook(),
    weighed: rules.filter(({ weighed }) => weighed),
  };
  if (new Set(rules.map(({ id }) => id)).size < rules.length) throw new Error("Two rules have one id.");
  for (const rule of rules) {
    for (const phrase of rule.phrases) book.phrases.add(phrase, rule);
    for (const phrase of rule.unless ?? []) book.unless.add(phrase, rule);
    for (const sign of rule.together?.signs ?? [])
      for (const phrase of sign.phrases) book.signs.add(phrase, { rule, sign });
    for (const turn of [...(rule.raise ?? []), ...(rule.turn ?? [])])
      for (const phrase of turn.near ?? []) book.near.add(phrase, turn);
  }
  for (const figure of figures) book.figures.add(figure, true);
  return book;
}
