import { happened, nothing, type Outcome } from "../words/outcome.ts";
import type { GroundRules } from "./ground-rules.ts";
import { relationshipFact, type Relationship, type RelationshipFact } from "./relationship.ts";

/**
 * Either of the two, or their coordinator, changes what they agreed for themselves: a new version, and both are asked
 * again. The programme's own rules stay as the programme has them (B7, B11).
 */
export function rewordGroundRules(
  rules: GroundRules,
  pair: Relationship,
  said: { id: string; by: string; ours: string },
  now: Date,
): Outcome<GroundRules, RelationshipFact, never> {
  if (said.ours === rules.words.ours) return nothing();
  const version = rules.version + 1;
  return happened(
    {
      ...rules,
      id: said.id,
      version,
      words: { ...rules.words, ours: said.ours },
      writtenAt: now,
      writtenBy: said.by,
      parentAgreedAt: null,
      supporterAgreedAt: null,
    },
    relationshipFact("GroundRulesReworded", pair, { version }),
  );
}
