import { erasedName, type KeepsRecords } from "../people/index.ts";
import { letGoOfMatches } from "./let-go.ts";

const introduction = `'{"name":"${erasedName}","languages":"","contact":"","times":null,"hello":null,"shared":[],"reasons":[]}'`;

const brief = `'{"timing":null,"place":null,"language":null,"interpreter":false,"contact":null,"times":null,"reasons":[],"gentle":[]}'`;

/**
 * What goes of matches. With a parent go the notes on her matches, because they are about her; with a supporter go how
 * she introduced herself and what she said with a no. Who was asked, when and what came of it stays for both.
 */
export const matchingKeeps: KeepsRecords = {
  letGo: letGoOfMatches,
  erasables: [
    {
      kind: "support",
      table: "match_note",
      whose: "match_id in (select m.id from match m where m.parent_id = :id)",
      leaves: { words: "'Erased'" },
    },
    { kind: "support", table: "match", whose: "parent_id = :id", leaves: { brief } },
    {
      kind: "supporter",
      table: "match_note",
      whose: "by_person_id = :id and kind = 'supporter no'",
      leaves: { words: "'Erased'" },
    },
    {
      kind: "supporter",
      table: "match",
      whose: "supporter_id = :id and introduction is not null",
      leaves: { introduction },
    },
    {
      kind: "support",
      table: "do_not_match",
      whose: "parent_id = :id",
      leaves: { why: "'Erased'", ended_why: "case when ended_why is null then null else 'Erased' end" },
    },
    {
      kind: "supporter",
      table: "do_not_match",
      whose: "supporter_id = :id",
      leaves: { why: "'Erased'", ended_why: "case when ended_why is null then null else 'Erased' end" },
    },
  ],
};
