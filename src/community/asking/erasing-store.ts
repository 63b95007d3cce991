import type { Erasable } from "../../people/index.ts";
import "./tables.ts";

const hers = "in (select a.question_id from question_author a where a.person_id = :id)";

/** What goes of what she asked: her words and what was answered to her. That something was asked, and in time, stays. */
export const askingErasables: readonly Erasable[] = [
  {
    kind: "support",
    table: "question",
    whose: `id ${hers}`,
    leaves: {
      words: "''",
      weeks: "null",
      follow_up: "case when follow_up is null then null else '' end",
      tier_reason: "null",
      published_at: "null",
    },
  },
  // an answer says her question again, and nobody reads it when hers is gone
  { kind: "support", table: "question_answer", whose: `question_id ${hers}`, leaves: { words: "''" } },
  {
    kind: "support",
    table: "answer_edit",
    whose: `answer_id in (select w.id from question_answer w where w.question_id ${hers})`,
    leaves: { words: "''" },
  },
  {
    kind: "support",
    table: "session_turn",
    whose:
      "id in (select a.turn_id from session_asker a where a.person_id = :id union select a.follow_up_id from session_asker a where a.person_id = :id)",
    leaves: { words: "''" },
  },
  { kind: "support", table: "session_step", whose: "person_id = :id", leaves: { words: "''" } },
  { kind: "supporter", table: "session_note", whose: "by_person_id = :id", leaves: { words: "''" } },
  {
    kind: "account",
    table: "session_reflection",
    whose: "by_person_id = :id",
    leaves: { learned: "''", practice: "''" },
  },
];
