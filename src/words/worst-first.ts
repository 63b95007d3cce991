import type { OpenThing } from "./open-thing.ts";

const ORDER: readonly OpenThing["severity"][] = ["now", "soon", "fine"];

type Open = Pick<OpenThing, "key" | "severity" | "late" | "since">;

/** Worst first; among equals what is late, then what has waited longest. */
export function worstFirst<T extends Open>(things: readonly T[]): T[] {
  return things.toSorted(
    (one, other) =>
      ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) ||
      Number(other.late) - Number(one.late) ||
      one.since.getTime() - other.since.getTime() ||
      one.key.localeCompare(other.key),
  );
}
