import type { Erasable } from "../../people/index.ts";
import "./tables.ts";

const hers = "in (select a.post_id from post_author a where a.person_id = :id)";
const asMember = "in (select p.member_id from space_place p where p.person_id = :id)";

/** What goes of the desk: what was noted about her posts, why she was watched, and what handovers said of her. */
export const deskErasables: readonly Erasable[] = [
  { kind: "support", table: "care_note", whose: `post_id ${hers}`, leaves: { words: "''" } },
  { kind: "support", table: "watched", whose: `member_id ${asMember}`, leaves: { why: "''" } },
  {
    kind: "support",
    table: "promise",
    whose: `promised_by = :id or thread_id in (select p.thread_id from post p where p.id ${hers})`,
    leaves: { words: "''" },
  },
  {
    kind: "support",
    table: "handover",
    whose: `by_person_id = :id or id in (select i.handover_id from handover_item i where i.post_id ${hers} or i.member_id ${asMember})`,
    leaves: { words: "null" },
  },
  {
    kind: "support",
    table: "handover_item",
    whose: `post_id ${hers} or member_id ${asMember}`,
    leaves: { frozen: `'{"what": "", "words": "", "owner": null, "until": null}'` },
  },
];
