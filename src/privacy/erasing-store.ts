import type { KeepsRecords } from "../people/index.ts";

const orNothing = (column: string): string => `case when ${column} is null then null else 'Erased' end`;

/** What somebody asked about her own data goes with her account; that she asked, when, and how it was answered stays. */
export const privacyKeeps: KeepsRecords = {
  erasables: [
    {
      kind: "account",
      table: "data_request",
      whose: "person_id = :id",
      leaves: { line: orNothing("line"), words: "null", answer: orNothing("answer") },
    },
    {
      kind: "account",
      table: "legal_hold",
      whose: "person_id = :id and ended_at is not null",
      leaves: { reason: "'Erased'", ended_why: "'Erased'" },
    },
  ],
};
