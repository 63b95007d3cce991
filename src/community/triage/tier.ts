/** R: 999 or A&E now. U: maternity unit or 111 now. S: safeguarding lead. A: a person replies this shift. */
export const TIERS = ["R", "U", "S", "A", "none"] as const;
export type Tier = (typeof TIERS)[number];

/** What a rule is about decides what stands below red: a call to the unit, or the safeguarding lead. */
export type Concern = "body" | "mind" | "daily";

export const worseOf = (one: Tier, other: Tier): Tier =>
  TIERS.indexOf(one) <= TIERS.indexOf(other) ? one : other;

export const isWorse = (one: Tier, other: Tier): boolean => TIERS.indexOf(one) < TIERS.indexOf(other);

/**
 * One tier lower, never two, and never silence where a flag word stands (practice: engine rule 5). Below a bodily red
 * stands the unit, below any other the safeguarding lead. What is of every day and no flag may fall silent.
 */
export function lowered(tier: Tier, concern: Concern): Tier {
  if (tier === "R") return concern === "body" ? "U" : "S";
  if (tier === "U" || tier === "S") return "A";
  return concern === "daily" ? "none" : tier;
}
