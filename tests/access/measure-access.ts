import pg from "pg";
import type { Placed } from "../world/tell-world.ts";
import { askers } from "./askers.ts";
import { attemptFunction } from "./attempt-function.ts";
import { becomeOn } from "./become-on.ts";
import { tablesOf, type Table } from "./tables-of.ts";
import { triesOn, type Act, type Try } from "./tries.ts";

/** What one asker may do to the rows of one table, by whose they are; `moves`: to another organisation. */
export type Access = { sees: string[] } & Record<Act, string[]>;
/** By table, then by asker. */
export type Measured = { tables: Table[]; by: Map<string, Map<string, Access>> };

/**
 * Tries everything as everybody, through PostgreSQL as the application's role: sees, adds a row just like it, changes it,
 * removes it, and moves it to another organisation (which nobody may). Nothing of it stays.
 * @param ownerUrl a database holding only the small world
 * @param looksOnly to find out what each sees, and try nothing else
 */
export async function measureAccess(
  ownerUrl: string,
  placed: readonly Placed[],
  looksOnly = false,
): Promise<Measured> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  const app = new pg.Client({
    connectionString: ownerUrl,
    options: "-c role=alongside_app -c client_min_messages=error",
  });
  for (const client of [owner, app]) await client.connect();
  try {
    const tables = await tablesOf(owner, placed);
    await owner.query(attemptFunction);
    const by = new Map(tables.map((table) => [table.name, new Map<string, Access>()]));
    for (const asker of askers) {
      await app.query("begin");
      await becomeOn(app, asker.settings);
      for (const table of tables) by.get(table.name)?.set(asker.key, await tryAll(app, table, looksOnly));
      await app.query("rollback");
    }
    return { tables, by };
  } finally {
    await owner.end();
    await app.end();
  }
}

async function tryAll(app: pg.Client, table: Table, looksOnly: boolean): Promise<Access> {
  const seen = table.maySelect
    ? await app.query<{ ctid: string }>(`select ctid::text from ${app.escapeIdentifier(table.name)}`)
    : { rows: [] };
  const places = new Set(seen.rows.map((row) => row.ctid));
  const tries = looksOnly ? [] : table.rows.flatMap((row) => triesOn(table, row));
  const { rows } = await app.query<{ may: boolean }>(
    "select trying.attempt(s) may from unnest($1::text[]) with ordinality u(s, n) order by n",
    [tries.map((each) => each.statement)],
  );
  const done = tries.filter((_, i) => rows[i]?.may);
  return {
    sees: table.rows.filter((row) => places.has(row.ctid)).map((row) => row.whose),
    adds: whoseOf(done, "adds"),
    changes: whoseOf(done, "changes"),
    removes: whoseOf(done, "removes"),
    moves: whoseOf(done, "moves"),
  };
}

/** "Ann"; or, where the row may be changed only by leaving it in another state, "Ann (to declined)". */
function whoseOf(done: readonly Try[], act: Act): string[] {
  const rows = new Set(done.filter((each) => each.act === act).map((each) => each.row));
  return [...rows].map((row) => {
    const ways = done.filter((each) => each.act === act && each.row === row);
    return ways.some((way) => way.how === null)
      ? row.whose
      : `${row.whose} (${ways.map((way) => way.how).join(" or ")})`;
  });
}
