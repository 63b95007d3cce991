import type { Erasable } from "../../people/index.ts";
import "./tables.ts";

const hers = "in (select a.question_id from question_author a where a.person_id = :id)";

/** What goes of what she asked: her words. That something was asked and how it was answered stays. */
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
];
