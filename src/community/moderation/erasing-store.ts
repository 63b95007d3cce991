import type { Erasable } from "../../people/index.ts";
import "./tables.ts";

const aboutHer = "in (select a.case_id from report_author a where a.person_id = :id)";
const byHer = "in (select b.report_id from report_by b where b.person_id = :id)";
const hersSealed =
  "in (select o.id from seal_opening o join post_author a on a.post_id = o.post_id where a.person_id = :id)";
const erased = "'Erased'";

/**
 * What goes of reports with somebody: her own words, what was copied of them and what was written about them. That there
 * was a report, what was decided and whether in time stays, for the counts and for the regulator.
 */
export const moderationErasables: readonly Erasable[] = [
  { kind: "support", table: "report_case", whose: `id ${aboutHer}`, leaves: { frozen: "'{}'" } },
  {
    kind: "support",
    table: "report",
    whose: `id ${byHer} or case_id ${aboutHer}`,
    leaves: { words: erased },
  },
  { kind: "support", table: "report_note", whose: `case_id ${aboutHer}`, leaves: { words: erased } },
  { kind: "support", table: "report_decision", whose: `case_id ${aboutHer}`, leaves: { because: erased } },
  {
    kind: "support",
    table: "report_told",
    whose: `case_id ${aboutHer} or report_id ${byHer}`,
    leaves: { about: erased, words: erased },
  },
  {
    kind: "support",
    table: "report_appeal",
    whose: `case_id ${aboutHer} or report_id ${byHer}`,
    leaves: { words: erased, because: `case when because is null then null else ${erased} end` },
  },
  {
    kind: "support",
    table: "seal_opening",
    whose: `id ${hersSealed}`,
    leaves: {
      why: erased,
      refused_why: `case when refused_why is null then null else ${erased} end`,
      wait_why: "null",
    },
  },
  { kind: "support", table: "seal_told", whose: "person_id = :id", leaves: { words: erased } },
  {
    kind: "supporter",
    table: "thread_pace",
    whose: "by_person_id = :id",
    leaves: { why: erased },
  },
  // a supporter's own notes on how she found a space
  {
    kind: "supporter",
    table: "space_watch_note",
    whose: "by_person_id = :id",
    leaves: { words: erased, next_step: erased },
  },
];
