import { createHash, randomInt } from "node:crypto";

// nothing that is read as something else over a phone
const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 12;

/** A reference somebody without an account keeps: "K7QM-2XVA-9TRD". Chance comes from outside in tests. */
export const newReference = (pick: (below: number) => number = (below) => randomInt(below)): string =>
  Array.from(
    { length },
    (_, at) => (at > 0 && at % 4 === 0 ? "-" : "") + (letters[pick(letters.length)] ?? ""),
  ).join("");

/** The reference as it was given out, however it was typed; null for what cannot be one. */
export function readReference(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "");
  if (plain.length !== length || [...plain].some((letter) => !letters.includes(letter))) return null;
  return plain.replace(/(.{4})(?=.)/g, "$1-");
}

/** Kept only so: whoever reads the database cannot look an answer up. */
export const hashReference = (reference: string): Buffer => createHash("sha256").update(reference).digest();
