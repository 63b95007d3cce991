import type { OpenThing } from "./open-thing.ts";

const ORDER: readonly OpenThing["severity"][] = ["now", "soon", "fine"];

type Open = Pick<OpenThing, "key" | "severity" | "safety" | "late" | "since">;

/** Worst first; among equals somebody's safety, then what is late, then what has waited longest. */
export function worstFirst<T extends Open>(things: readonly T[]): T[] {
  return things.toSorted(
    (one, other) =>
      ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) ||
      Number(other.safety ?? false) - Number(one.safety ?? false) ||
      Number(other.late) - Number(one.late) ||
      one.since.getTime() - other.since.getTime() ||
      one.key.localeCompare(other.key),
  );
}
