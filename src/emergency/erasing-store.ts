import type { KeepsRecords } from "../people/index.ts";
import "./tables.ts";

/** What goes of an emergency contact: who it is, how to reach them, and why somebody broke the seal. That she did stays. */
export const emergencyKeeps: KeepsRecords = {
  erasables: [
    {
      kind: "account",
      table: "emergency_contact",
      whose: "person_id = :id",
      leaves: { name: "'Erased'", relation: "'Erased'", reach: "'Erased'", note: "null" },
    },
    {
      kind: "account",
      table: "emergency_opening",
      whose: "person_id = :id",
      leaves: { why: "'Erased'" },
    },
  ],
};
