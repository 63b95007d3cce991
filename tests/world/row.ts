import type { Story } from "./cast.ts";

/** One row of the small world; `whose` is the name it goes by in docs/access.md. Columns not named keep their defaults. */
export type Row = { table: string; whose: string; row: Readonly<Record<string, unknown>> };

/** Rows of one story carry its organisation and its name. */
export const rowsOf =
  (story: Story) =>
  (table: string, row: Row["row"]): Row => ({
    table,
    whose: story.who,
    row: { organisation_id: story.organisation, ...row },
  });
