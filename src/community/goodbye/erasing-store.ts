import type { Erasable } from "../../people/index.ts";
import "./tables.ts";

/** Her own words at the end of a space go with her; the plan and its reasons with whoever made it. */
export const goodbyeErasables: readonly Erasable[] = [
  { kind: "support", table: "space_wish", whose: "person_id = :id", leaves: { words: "null" } },
  { kind: "support", table: "space_check_in", whose: "person_id = :id", leaves: { words: "null" } },
  {
    kind: "support",
    table: "space_ending",
    whose: "planned_by = :id",
    leaves: { why: "'Erased'", untrained_why: "null", next_words: "''" },
  },
];
