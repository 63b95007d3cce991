import type pg from "pg";
import { dutyRows } from "./rows-duty.ts";
import { contentRows } from "./rows-content.ts";
import { groundRows } from "./rows-ground.ts";
import { personRows } from "./rows-person.ts";
import { lookingRows } from "./rows-looking.ts";
import type { Row } from "./row.ts";
import { privacyRows } from "./rows-privacy.ts";
import { storyRows } from "./rows-story.ts";

/** Where a row of the small world stands, and the name it goes by. */
export type Placed = { table: string; ctid: string; whose: string };

/** Everything there is in the small world, in the order it can be written. */
export const worldRows = (): Row[] => [
  ...groundRows(),
  ...personRows(),
  // before any concern: an entry keeps somebody from those there are
  ...lookingRows(),
  ...storyRows(),
  ...dutyRows(),
  ...contentRows(),
  ...privacyRows(),
];

/**
 * Writes the small world into a migrated database with nobody in it, as its owner: these are fixtures, made without
 * any act, so that a row exists for every table whatever the acts allow.
 */
export const tellWorld = (client: pg.Client): Promise<Placed[]> => writeRows(client, worldRows());

/** Writes rows in the order given, all or none. */
export async function writeRows(client: pg.Client, rows: readonly Row[]): Promise<Placed[]> {
  const placed: Placed[] = [];
  await client.query("begin");
  for (const { table, whose, row } of rows) {
    const columns = Object.keys(row);
    const values = Object.values(row).map((value) =>
      typeof value === "object" && value !== null ? JSON.stringify(value) : value,
    );
    const marks = columns.map((_, i) => `$${i + 1}`).join(", ");
    const text = `insert into ${client.escapeIdentifier(table)} (${columns.join(", ")}) values (${marks}) returning ctid::text`;
    try {
      const written = await client.query<{ ctid: string }>(text, values);
      placed.push({ table, ctid: written.rows[0]?.ctid ?? "", whose });
    } catch (error) {
      throw new Error(`The small world's ${table} (${whose}) no longer fits: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
  await client.query("commit");
  return placed;
}
