import type { Erasable } from "../../people/index.ts";
import "./keeping/tables.ts";

/** What goes of how the rules read her posts: why people saw one as graver. What came of it for the rules stays. */
export const triageErasables: readonly Erasable[] = [
  {
    kind: "support",
    table: "triage_review",
    whose: "post_id in (select a.post_id from post_author a where a.person_id = :id)",
    leaves: { because: "''" },
  },
];
