import type { Names } from "../people/index.ts";
import { plural } from "../words/lists.ts";
import type { Concern } from "./concern.ts";

/** "Chloe", "Chloe’s unborn baby, 29 weeks", "a neighbour": whom a concern is about, as far as it was said. */
export function sayAbout(concern: Concern, names: Names, as: "called" | "name" = "called"): string {
  const { aboutKind, aboutName, gestationWeeks } = concern.said;
  const person = concern.aboutPersonId ? (names.get(concern.aboutPersonId)?.[as] ?? "somebody") : null;
  if (!person) return aboutName ?? (aboutKind === "unborn-baby" ? "an unborn baby" : "somebody");
  if (aboutKind === "unborn-baby")
    return `${person}’s unborn baby${gestationWeeks === null ? "" : `, ${plural(gestationWeeks, "week")}`}`;
  if (aboutKind === "child") return `${person}’s child`;
  if (aboutKind === "someone-else")
    return aboutName ? `${aboutName}, near ${person}` : `somebody near ${person}`;
  return person;
}
