import type { Post } from "../post.ts";
import type { RuleBook } from "../rule-book.ts";
import type { Tier } from "../tier.ts";
import { triage } from "../triage.ts";

/** A post of which people know what the rules ought to say. */
export type Example = { id: string; post: Post; tier: Tier };
export type Tried = { example: Example; before: Tier; after: Tier };
export type Trial = {
  /** What the change does to the examples: those whose tier it changes. */
  changed: readonly Tried[];
  /** Reds that were found, and would not be. */
  missed: readonly Tried[];
  right: number;
  of: number;
};

/** Runs every example through the rules as they are and as they would be. */
export function tryChange(examples: readonly Example[], before: RuleBook, after: RuleBook): Trial {
  const tried = examples.map((example) => ({
    example,
    before: triage(example.post, before).tier,
    after: triage(example.post, after).tier,
  }));
  return {
    changed: tried.filter((one) => one.before !== one.after),
    missed: tried.filter(
      ({ example, before, after }) => example.tier === "R" && before === "R" && after !== "R",
    ),
    right: tried.filter(({ example, after }) => example.tier === after).length,
    of: tried.length,
  };
}
