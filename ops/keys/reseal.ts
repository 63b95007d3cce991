import type pg from "pg";
import {
  keyIdOf,
  openThing,
  openWords,
  sealThing,
  sealWords,
  type Key,
  type Keyring,
} from "../../src/platform/prose/index.ts";
import { sealedColumns, type SealedColumns } from "./sealed-columns.ts";

export type Resealing = {
  organisationId: string;
  keys: Keyring;
  /** Rows in one transaction: people go on working beside it. */
  batch?: number;
  say?: (line: string) => void;
  /** Asked before each batch; stopping harms nothing, and the next time it goes on where it was. */
  mayGoOn?: () => boolean;
};

/**
 * Closes again with the newest key what older keys of this organisation closed, some rows at a time. Answers how many rows.
 * What cannot be opened stays as it is and is said.
 * @param client as the role that owns the tables
 */
export async function reseal(client: pg.Client, resealing: Resealing): Promise<number> {
  const { organisationId, keys, batch = 200, say = () => {}, mayGoOn = () => true } = resealing;
  const newest = keys.newest(organisationId);
  let done = 0;
  for (const table of await sealedColumns(client)) {
    let after = "(0,0)";
    for (;;) {
      if (!mayGoOn()) return done;
      const taken = await resealSome(client, table, { organisationId, keys, newest, after, batch });
      done += taken.changed;
      if (taken.changed > 0) say(`${table.table}: ${done} rows so far`);
      if (taken.last === null) break;
      after = taken.last;
    }
  }
  return done;
}

type Some = { organisationId: string; keys: Keyring; newest: Key; after: string; batch: number };

async function resealSome(
  client: pg.Client,
  { table, columns, hasTriggers }: SealedColumns,
  { organisationId, keys, newest, after, batch }: Some,
): Promise<{ changed: number; last: string | null }> {
  const name = client.escapeIdentifier(table);
  const asText = columns.map((column) => `${client.escapeIdentifier(column.name)}::text`);
  // sealed by any key but the newest
  const old = asText.map((text) => `${text} ~ ('¶[wj]1\\.(?!' || $2 || ')[0-9a-f]{16}\\.')`).join(" or ");
  await client.query("begin");
  try {
    const { rows } = await client.query<{ at: string; values: (string | null)[] }>(
      `select ctid::text "at", array[${asText.join(", ")}] "values" from ${name}
       where organisation_id = $1 and ctid > $3::tid and (${old}) order by ctid limit ${batch} for update`,
      [organisationId, newest.id, after],
    );
    // what was written once is frozen by triggers; closing it again changes no word of it
    if (rows.length > 0 && hasTriggers) await client.query(`alter table ${name} disable trigger user`);
    let changed = 0;
    for (const row of rows) {
      const again = row.values.map((value, i) => resealed(value, columns[i]?.isJson ?? false, keys, newest));
      if (again.every((value, i) => value === row.values[i])) continue;
      const sets = columns.map(
        (column, i) => `${client.escapeIdentifier(column.name)} = $${i + 2}${column.isJson ? "::jsonb" : ""}`,
      );
      await client.query(`update ${name} set ${sets.join(", ")} where ctid = $1::tid`, [row.at, ...again]);
      changed += 1;
    }
    if (rows.length > 0 && hasTriggers) await client.query(`alter table ${name} enable trigger user`);
    await client.query("commit");
    return { changed, last: rows.at(-1)?.at ?? null };
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

function resealed(value: string | null, isJson: boolean, keys: Keyring, newest: Key): string | null {
  if (value === null) return null;
  if (!isJson) return wordsAgain(value, keys, newest);
  return JSON.stringify(
    JSON.parse(value, (_, part: unknown) =>
      typeof part === "string" ? partAgain(part, keys, newest) : part,
    ),
  );
}

function partAgain(part: string, keys: Keyring, newest: Key): unknown {
  if (!part.startsWith("¶j1.")) return wordsAgain(part, keys, newest);
  const thing = keys.find(keyIdOf(part) ?? "") ? openThing(keys, JSON.stringify(part)) : null;
  // one that does not open stays closed as it is
  return thing === null || thing === undefined ? part : (JSON.parse(sealThing(newest, thing)) as unknown);
}

function wordsAgain(value: string, keys: Keyring, newest: Key): string {
  const keyId = keyIdOf(value);
  if (!keyId || keyId === newest.id || !keys.find(keyId)) return value;
  const words = openWords(keys, value);
  return words === value ? value : sealWords(newest, words);
}
