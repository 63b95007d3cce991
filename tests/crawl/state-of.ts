import pg from "pg";
import { onServer } from "../on-server.ts";

// lines about the asking itself, and what was typed, which are kept whatever the answer is
const asking = ["draft", "import_row", "audit", "session", "sign_in_try", "view_log", "safeguarding_view"];

/** From now on the database counts, for each table, the rows that changed: asking for that is quicker than reading them all. */
export async function countChanges(ownerUrl: string): Promise<void> {
  await onServer(ownerUrl, async (client) => {
    await client.query(`
      create schema crawl;
      create table crawl.changed (name text primary key, n bigint not null);
      create function crawl.count() returns trigger language plpgsql security definer set search_path = crawl as $$
      begin
        insert into changed values (tg_table_name, 1) on conflict (name) do update set n = changed.n + 1;
        return null;
      end $$`);
    const tables = await client.query<{ name: string }>(
      "select relname \"name\" from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    for (const { name } of tables.rows.filter((table) => !asking.includes(table.name)))
      await client.query(`
        create trigger crawl_comes after insert or delete on ${pg.escapeIdentifier(name)} for each row execute function crawl.count();
        create trigger crawl_changes after update on ${pg.escapeIdentifier(name)} for each row
          when (old.* is distinct from new.*) execute function crawl.count()`);
  });
}

/** How often each table's rows have changed so far. */
export async function stateOf(ownerUrl: string): Promise<Record<string, string>> {
  return onServer(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string; n: number }>("select name, n from crawl.changed");
    return Object.fromEntries(rows.map((row) => [row.name, String(row.n)]));
  });
}

export const changedBetween = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);
