import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import type { GroundRules } from "./ground-rules.ts";
import type { RelationshipRefusal } from "./refusals.ts";
import { relationshipFact, type Relationship, type RelationshipFact } from "./relationship.ts";

/** One of the two agrees to the version she read. Refuses an older version, and anybody else's yes. */
export function agreeGroundRules(
  rules: GroundRules,
  pair: Relationship,
  said: { by: string; readVersion: number },
  now: Date,
): Outcome<GroundRules, RelationshipFact, RelationshipRefusal> {
  const side = said.by === pair.parentId ? "parent" : said.by === pair.supporterId ? "supporter" : null;
  if (!side) return refused("theirsToAgree");
  if (said.readVersion !== rules.version) return refused("rulesReworded");
  const key = side === "parent" ? "parentAgreedAt" : "supporterAgreedAt";
  if (rules[key]) return nothing();
  return happened(
    { ...rules, [key]: now },
    relationshipFact("GroundRulesAgreed", pair, { by: side, version: rules.version }),
  );
}
