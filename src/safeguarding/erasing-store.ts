import type { KeepsRecords } from "../people/index.ts";
import "./tables.ts";

/**
 * What goes of a concern when it has been kept as long as the organisation says after it was closed, by a safeguarding
 * lead's word; never because somebody it is about asked. That there was one, its clocks and what was decided stay.
 */
export const safeguardingKeeps: KeepsRecords = {
  erasables: [
    {
      kind: "concerns",
      table: "concern",
      whose: "id = :id",
      leaves: { about_name: "null", when_and_where: "null", already_done: "null" },
    },
    {
      kind: "concerns",
      calls: "app.empty_concern(:id)",
      columns: ["concern_words.words", "concern_record.words", "concern_asked.words"],
    },
    { kind: "concerns", table: "hold_why", whose: "concern_id = :id", leaves: { why: "'Erased'" } },
    // a colleague's own words to the next on duty
    { kind: "account", table: "duty_handover", whose: "from_person_id = :id", leaves: { note: "'Erased'" } },
    { kind: "account", table: "alert_pass", whose: "from_person_id = :id", leaves: { note: "'Erased'" } },
  ],
  pastItsTime: [
    {
      kind: "concerns",
      query: `select k.concern_id subject_id, k.closed_at::date since_on from concern_closing k
        where k.reopened_at is null and k.closed_at < :before`,
    },
  ],
};
