import type { Database } from "../db/index.ts";
import { listMigrations } from "../db/migrate.ts";

/** Jobs that wait, run or have failed for good, by queue; an owed message is one of them. */
export async function countJobs({
  pool,
}: Database): Promise<{ queue: string; state: string; count: number }[]> {
  const found = await pool.query<{ queue: string; state: string; count: number }>(
    "select name queue, state::text, count(*) count from pgboss.job where state in ('created', 'retry', 'active', 'failed') group by name, state order by name, state",
  );
  return found.rows;
}

/** The numbered files this database has not seen; none when it is up to date. */
export async function missingMigrations({ pool }: Database): Promise<string[]> {
  const ran = await pool.query<{ name: string }>("select name from app.migration");
  const names = new Set(ran.rows.map((row) => row.name));
  return (await listMigrations()).map((file) => file.name).filter((name) => !names.has(name));
}
