import type { Prose, ProseOrNull } from "../platform/db/index.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    emergency_contact: {
      id: string;
      organisation_id: string;
      person_id: string;
      name: Prose;
      relation: Prose;
      reach: Prose;
      note: ProseOrNull;
      agreed: "herself" | "told";
      began_at: Date;
      began_by: string;
      ended_at: Date | null;
      ended_by: string | null;
    };
    emergency_opening: {
      id: string;
      organisation_id: string;
      person_id: string;
      opened_by: string;
      opened_role: string;
      at: Date;
      ends_at: Date;
      ended_at: Date | null;
      why: Prose;
      unsafe: boolean;
      shown_at: Date | null;
      shown_by: string | null;
    };
  }
}
