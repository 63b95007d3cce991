import type pg from "pg";
import { getConstructionPlans, getMigrationPlans } from "pg-boss";

const schema = "pgboss";

/** The job queue's own tables, from the library's own plans; the application role may use them and owns none. */
export async function migrateJobs(client: pg.Client): Promise<string[]> {
  const before = await version(client);
  await client.query(before === null ? getConstructionPlans(schema) : migrationFrom(before));
  await client.query(`grant usage on schema ${schema} to alongside_app;
    grant all on all tables in schema ${schema} to alongside_app;
    grant execute on all functions in schema ${schema} to alongside_app;
    grant usage on all sequences in schema ${schema} to alongside_app;`);
  const after = await version(client);
  return before === after ? [] : [`${schema} ${after}`];
}

function migrationFrom(version: number): string {
  const target = Number(
    /INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans(schema))?.[1],
  );
  return version === target ? "select 1" : getMigrationPlans(schema, version);
}

async function version(client: pg.Client): Promise<number | null> {
  const exists = await client.query<{ found: string | null }>(
    "select to_regclass('pgboss.version')::text found",
  );
  if (!exists.rows[0]?.found) return null;
  const row = await client.query<{ version: number }>("select version from pgboss.version");
  return row.rows[0]?.version ?? null;
}
