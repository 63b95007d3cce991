import type { Erasable, KeepsRecords } from "../people/index.ts";
import { homeNoteParts } from "./home-note.ts";
import "./tables.ts";

const nothingSaid = `'${JSON.stringify(Object.fromEntries(homeNoteParts.map((part) => [part, ""])))}'::jsonb`;

/**
 * What goes of visits: where she lives and what was written of her home, what she said of it, her texts; and with a
 * supporter the word of her own. When each visit was, and that somebody was found, stays.
 */
const erasables: readonly Erasable[] = [
  { kind: "support", table: "visit", whose: "parent_id = :id", leaves: { place: "null" } },
  {
    kind: "support",
    table: "visit_override",
    whose: "visit_id in (select v.id from visit v where v.parent_id = :id)",
    leaves: { reason: "'Erased'" },
  },
  {
    kind: "support",
    table: "visit_alarm",
    whose: "closed_by is not null and visit_id in (select v.id from visit v where v.parent_id = :id)",
    leaves: { how_known: "'Erased'" },
  },
  { kind: "support", table: "home_note", whose: "parent_id = :id", leaves: { said: nothingSaid } },
  { kind: "support", table: "home_words", whose: "parent_id = :id", leaves: { words: "''" } },
  { kind: "support", table: "received_text", whose: "person_id = :id", leaves: { words: "null" } },
  { kind: "support", table: "help_word", whose: "person_id = :id", leaves: { word: "''" } },
];

export const visitsKeep: KeepsRecords = { erasables };
