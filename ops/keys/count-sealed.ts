import type pg from "pg";
import { sealedColumns } from "./sealed-columns.ts";

/** How many pieces of this organisation each key closed, by the key's id. */
export async function countSealed(client: pg.Client, organisationId: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { table, columns } of await sealedColumns(client))
    for (const { name } of columns) {
      const { rows } = await client.query<{ id: string; count: number }>(
        `select piece.parts[1] id, count(*)::int count from ${client.escapeIdentifier(table)} t,
           regexp_matches(t.${client.escapeIdentifier(name)}::text, '¶[wj]1\\.([0-9a-f]{16})\\.', 'g') piece (parts)
         where t.organisation_id = $1 group by 1`,
        [organisationId],
      );
      for (const { id, count } of rows) counts.set(id, (counts.get(id) ?? 0) + count);
    }
  return counts;
}
