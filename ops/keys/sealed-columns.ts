import type pg from "pg";

/** A column that can hold sealed words, in a table that knows whose they are. */
export type SealedColumns = {
  table: string;
  columns: { name: string; isJson: boolean }[];
  hasTriggers: boolean;
};

/** Every text and JSON column of every table that belongs to an organisation: whatever was sealed lies in one of them. */
export async function sealedColumns(client: pg.Client): Promise<SealedColumns[]> {
  const { rows } = await client.query<SealedColumns>(`
    select c.relname "table",
      json_agg(json_build_object('name', a.attname, 'isJson', a.atttypid <> 'text'::regtype) order by a.attnum) columns,
      exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) "hasTriggers"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'json'::regtype)
      and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id')
    group by c.oid, c.relname order by c.relname`);
  return rows;
}
