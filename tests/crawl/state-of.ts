import pg from "pg";
import { onServer } from "../on-server.ts";

// lines about the asking itself, and what was typed, which are kept whatever the answer is
const asking = ["draft", "import_row", "audit", "session", "sign_in_try", "view_log"];

/** A short text for each table that changes when any of its rows does. */
export async function stateOf(ownerUrl: string): Promise<Record<string, string>> {
  return onServer(ownerUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      "select relname \"name\" from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    );
    const names = tables.rows.map((row) => row.name).filter((name) => !asking.includes(name));
    const parts = names.map(
      (name) =>
        `select ${pg.escapeLiteral(name)} "name", coalesce(md5(string_agg(t::text, '|' order by t::text)), '') "state" from ${pg.escapeIdentifier(name)} t`,
    );
    const { rows } = await client.query<{ name: string; state: string }>(parts.join(" union all "));
    return Object.fromEntries(rows.map((row) => [row.name, row.state]));
  });
}

export const changedBetween = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);
