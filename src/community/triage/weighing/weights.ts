import type { WeighedFor } from "../rule.ts";
import { amberWeights } from "./amber-weights.ts";
import { leadWeights } from "./lead-weights.ts";
import { redWeights } from "./red-weights.ts";
import { unitWeights } from "./unit-weights.ts";

/** What a sign weighs for each tier, in tenths; 0 where it says nothing. */
export type Weight = Record<WeighedFor, number>;

const written: Record<WeighedFor, string> = {
  R: redWeights,
  U: unitWeights,
  S: leadWeights,
  A: amberWeights,
};

export type Weights = { of: ReadonlyMap<string, Weight>; opensPair: (stem: string) => boolean };

let read: Weights | undefined;

/** The weights as they were learnt, read once and kept. */
export function weights(): Weights {
  if (read) return read;
  const of = new Map<string, Weight>();
  for (const table of ["R", "U", "S", "A"] as const)
    for (const [sign, weight] of signsIn(written[table])) {
      const known = of.get(sign) ?? { R: 0, U: 0, S: 0, A: 0 };
      known[table] = weight;
      of.set(sign, known);
    }
  const first = new Set([...of.keys()].map((sign) => sign.split("_")[0] ?? ""));
  read = { of, opensPair: (stem) => first.has(stem) };
  return read;
}

/** The signs that speak most for a tier, the heaviest first. */
export const heaviest = (table: WeighedFor): string[] =>
  signsIn(written[table])
    .filter(([, weight]) => weight > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, saidMost)
    .map(([sign]) => sign);

const saidMost = 60;

// a line for each weight: "12: rope noose"
const signsIn = (text: string): [string, number][] =>
  text
    .trim()
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const [weight = "", signs = ""] = line.split(": ");
      return signs.split("  ").map((sign): [string, number] => [sign, Number(weight)]);
    });
