import type pg from "pg";
import type { Placed } from "../world/tell-world.ts";

export type TableRow = { ctid: string; whose: string; asJson: string };
/** A table as the application's role may use it. */
export type Table = {
  name: string;
  /** A column it may update, if any. */
  changeable: string | null;
  hasOrganisation: boolean;
  /** Every value its state may take; empty where it has none. */
  states: string[];
  /** What somebody does in her own name: "acknowledged", where there are an acknowledged_at and an acknowledged_by to change. */
  signed: string[];
  mayInsert: boolean;
  mayDelete: boolean;
  maySelect: boolean;
  rows: TableRow[];
};

/** Every table of the public schema with the small world's rows in it, by name. */
export async function tablesOf(owner: pg.Client, placed: readonly Placed[]): Promise<Table[]> {
  const { rows } = await owner.query<Omit<Table, "rows" | "states"> & { stateCheck: string | null }>(`
    select c.relname "name",
      (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         and a.attidentity <> 'a' and has_column_privilege('alongside_app', c.oid, a.attnum, 'update') order by a.attnum limit 1) "changeable",
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') "hasOrganisation",
      array(select replace(a.attname, '_by', '')::text from pg_attribute a join pg_attribute b on b.attrelid = a.attrelid and b.attname = replace(a.attname, '_by', '_at')
         where a.attrelid = c.oid and a.attname like '%\\_by' and has_column_privilege('alongside_app', c.oid, a.attnum, 'update')
         and has_column_privilege('alongside_app', c.oid, b.attnum, 'update') order by a.attnum) "signed",
      (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.conname = c.relname || '_state_check') "stateCheck",
      has_table_privilege('alongside_app', c.oid, 'insert') "mayInsert",
      has_table_privilege('alongside_app', c.oid, 'delete') "mayDelete",
      has_table_privilege('alongside_app', c.oid, 'select') "maySelect"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`);
  const tables: Table[] = [];
  for (const { stateCheck, ...table } of rows) {
    const states = [...(stateCheck ?? "").matchAll(/'([^']+)'::text/g)].map((found) => found[1] ?? "");
    tables.push({ ...table, states, rows: await rowsOf(owner, table.name, placed) });
  }
  return tables;
}

async function rowsOf(owner: pg.Client, name: string, placed: readonly Placed[]): Promise<TableRow[]> {
  const { rows } = await owner.query<{ ctid: string; asJson: string }>(
    `select t.ctid::text, row_to_json(t)::text "asJson" from ${owner.escapeIdentifier(name)} t order by t.ctid`,
  );
  return rows.map((row) => ({
    ...row,
    whose: placed.find((each) => each.table === name && each.ctid === row.ctid)?.whose ?? "somebody else",
  }));
}
