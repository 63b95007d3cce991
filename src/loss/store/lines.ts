import { sql } from "kysely";
import type { HelpLine } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";

/** Keeps the organisation's own lines for loss among its settings. */
export async function keepLines({ db, organisation }: Doing, lines: readonly HelpLine[]): Promise<void> {
  await db
    .updateTable("organisation")
    .set({ settings: sql<string>`jsonb_set(settings, '{lossLines}', ${JSON.stringify(lines)}::jsonb)` })
    .where("id", "=", organisation.id)
    .execute();
}
