import pg from "pg";

// lines about the asking itself, and what was typed, which are kept whatever the answer is
const asking = ["draft", "import_row", "audit", "session", "sign_in_try", "view_log", "safeguarding_view"];

/** The small world as it was in the beginning, and how far it has moved from there. */
export type Watch = {
  /** How often each table's rows have changed so far. */
  state(): Promise<Record<string, string>>;
  /** Makes everything as it was in the beginning; nobody is signed in any more. */
  putBack(): Promise<void>;
  close(): Promise<void>;
};

/**
 * From now on the database counts, for each table, the rows that changed, and keeps a copy of what it holds now: asking for
 * the count is quicker than reading them all, and putting a few tables back is quicker than telling the world again.
 */
export async function watchWorld(ownerUrl: string): Promise<Watch> {
  const client = new pg.Client({ connectionString: ownerUrl, options: "-c client_min_messages=warning" });
  await client.connect();
  await client.query(`
    create schema crawl;
    create table crawl.changed (name text primary key, n bigint not null, back bigint not null default 0);
    create function crawl.count() returns trigger language plpgsql security definer set search_path = crawl as $$
    begin
      insert into changed values (tg_table_name, 1) on conflict (name) do update set n = changed.n + 1;
      return null;
    end $$`);
  const { rows: tables } = await client.query<{ name: string; columns: string }>(`
    select c.relname "name", string_agg(quote_ident(a.attname), ', ' order by a.attnum) "columns"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname`);
  for (const { name, columns } of tables) {
    const table = pg.escapeIdentifier(name);
    await client.query(
      `create table crawl.${pg.escapeIdentifier(`as_${name}`)} as select ${columns} from ${table}`,
    );
    if (asking.includes(name)) continue;
    await client.query(`
      create trigger crawl_comes after insert or delete on ${table} for each row execute function crawl.count();
      create trigger crawl_changes after update on ${table} for each row
        when (old.* is distinct from new.*) execute function crawl.count()`);
  }
  return {
    state: async () => {
      const { rows } = await client.query<{ name: string; n: number }>("select name, n from crawl.changed");
      return Object.fromEntries(rows.map((row) => [row.name, String(row.n)]));
    },
    putBack: async () => {
      const { rows } = await client.query<{ name: string }>("select name from crawl.changed where n <> back");
      const moved = new Set([...asking, ...rows.map(({ name }) => name)]);
      // with their triggers asleep: what is put back did not happen, and leads to nothing
      const back = tables
        .filter(({ name }) => moved.has(name))
        .map(({ name, columns }) => {
          const table = pg.escapeIdentifier(name);
          return `delete from ${table}; insert into ${table} (${columns}) overriding system value select ${columns} from crawl.${pg.escapeIdentifier(`as_${name}`)};`;
        });
      await client.query(
        `begin; set local session_replication_role = replica; ${back.join(" ")} update crawl.changed set back = n; commit`,
      );
    },
    close: () => client.end(),
  };
}

export const changedBetween = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);
