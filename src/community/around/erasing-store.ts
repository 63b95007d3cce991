import type { Erasable } from "../../people/index.ts";
import "./tables.ts";

const hers = (table: string): Erasable => ({
  kind: "support",
  table,
  whose: "person_id = :id",
  leaves: "nothing",
});

/** What she chose for herself goes whole, and her words are found by nothing any more. */
export const aroundErasables: readonly Erasable[] = [
  hers("space_choice"),
  hers("not_today"),
  hers("space_break"),
  hers("member_mute"),
  hers("push_phone"),
  {
    kind: "support",
    table: "post_index",
    whose: "post_id in (select a.post_id from post_author a where a.person_id = :id)",
    leaves: "nothing",
  },
  {
    kind: "support",
    table: "answer_index",
    whose: "id in (select a.question_id from question_author a where a.person_id = :id)",
    leaves: "nothing",
  },
];
