import type { Prose } from "../platform/db/index.ts";
/** Where a worry came from. */
export type ConcernFromKind = "contact" | "page";

declare module "../platform/db/tables.ts" {
  interface Tables {
    concern: {
      id: string;
      organisation_id: string;
      programme_id: string;
      about_person_id: string | null;
      raised_by: string;
      raised_at: Date;
      from_kind: ConcernFromKind;
      from_id: string | null;
      told_ids: string[];
      acknowledged_at: Date | null;
      acknowledged_by: string | null;
    };
    concern_words: {
      id: string;
      organisation_id: string;
      concern_id: string;
      said_at: Date;
      said_by: string;
      words: Prose;
    };
  }
}
