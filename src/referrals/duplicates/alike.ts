import { evidence } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import type { Somebody, Strength } from "./somebody.ts";

export { candidateKeys } from "./candidate-keys.ts";
export type { Somebody, Strength } from "./somebody.ts";

export type Alike = { id: string; strength: Strength; because: string[] };

const SAME = 80;
const LIKELY = 50;
const MAYBE = 30;
const ALIKE_NAME = 18;
const ORDER: Strength[] = ["same", "likely", "maybe"];

/**
 * Those among `existing` who may be the newcomer, surest first, each with why in words. It never decides: a person
 * looks. Two with different NHS numbers are at most "maybe"; sharing only a phone or an email is "maybe" too, as
 * mothers and daughters share them.
 */
export function findAlike(newcomer: Somebody, existing: readonly (Somebody & { id: string })[]): Alike[] {
  return existing
    .flatMap((known) => {
      const found = compare(newcomer, known);
      return found ? [{ id: known.id, ...found }] : [];
    })
    .sort(
      (one, other) =>
        ORDER.indexOf(one.strength) - ORDER.indexOf(other.strength) || one.id.localeCompare(other.id),
    );
}

/** How sure it is that two records are one person, and why; null when there is nothing to ask about. */
export function compare(one: Somebody, other: Somebody): { strength: Strength; because: string[] } | null {
  const found = evidence(one, other);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  const strength = ceiling(found, total);
  if (!strength) return null;
  return { strength, because: found.toSorted((a, b) => b.weight - a.weight).map(({ words }) => words) };
}

function ceiling(found: Evidence[], total: number): Strength | null {
  const has = (kind: Evidence["kind"]): boolean =>
    found.some((each) => each.kind === kind && each.weight > 0);
  const against = found.some(({ weight }) => weight <= -40);
  const byNumber = has("nhs");
  if (has("reach") && total < MAYBE) return "maybe";
  if (total < MAYBE || !(has("name") || has("reach") || byNumber)) return null;
  if (found.some(({ kind, weight }) => kind === "nhs" && weight < 0)) return "maybe";
  if (!has("name") && !byNumber) return "maybe";
  // a shared first name alone leaves room for a neighbour
  const named = found.some(({ kind, weight }) => kind === "name" && weight >= (byNumber ? 1 : ALIKE_NAME));
  if (total >= SAME && !against && named) return "same";
  return total >= LIKELY ? "likely" : "maybe";
}
