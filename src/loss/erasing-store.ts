import type { KeepsRecords } from "../people/index.ts";

/** What goes of a period: the words. When it was quiet, for what and who was told stays, so that every figure is the same. */
export const lossKeeps: KeepsRecords = {
  erasables: [
    {
      kind: "support",
      table: "loss",
      whose: "person_id = :id",
      leaves: { ended_why: "case when ended_why is null then null else 'Erased' end" },
    },
  ],
};
