import pg from "pg";
import type { Table, TableRow } from "./tables-of.ts";

/** What is tried on a row. `moves` takes it to another organisation, alone or with a change of its state. */
export const acts = ["adds", "changes", "removes", "moves"] as const;
export type Act = (typeof acts)[number];
/** One statement that tries an act; `how` says what a change must leave behind, where not any change will do. */
export type Try = { act: Act; row: TableRow; statement: string; how: string | null };

const { escapeIdentifier, escapeLiteral } = pg;

/** Everything there is to try on a row, as far as the application's role was ever granted it. */
export function triesOn(table: Table, row: TableRow): Try[] {
  const name = escapeIdentifier(table.name);
  const where = `where ctid = ${escapeLiteral(row.ctid)}`;
  const one = (act: Act, statement: string, how: string | null = null): Try => ({ act, row, statement, how });
  const tries: Try[] = [];
  if (table.mayInsert)
    tries.push(
      one(
        "adds",
        `insert into ${name} overriding system value select * from json_populate_record(null::${name}, ${escapeLiteral(row.asJson)})`,
      ),
    );
  if (table.mayDelete) tries.push(one("removes", `delete from ${name} ${where}`));
  if (table.changeable === null) return tries;
  tries.push(one("changes", `update ${name} set ${table.changeable} = ${table.changeable} ${where}`));
  for (const state of table.states)
    tries.push(one("changes", `update ${name} set state = ${escapeLiteral(state)} ${where}`, `to ${state}`));
  for (const act of table.signed)
    tries.push(
      one(
        "changes",
        `update ${name} set ${act}_at = now(), ${act}_by = app.person() ${where}`,
        `${act} in her own name`,
      ),
    );
  if (!table.hasOrganisation) return tries;
  const away = "organisation_id = gen_random_uuid()";
  tries.push(one("moves", `update ${name} set ${away} ${where}`));
  for (const state of table.states)
    tries.push(
      one("moves", `update ${name} set ${away}, state = ${escapeLiteral(state)} ${where}`, `to ${state}`),
    );
  return tries;
}
