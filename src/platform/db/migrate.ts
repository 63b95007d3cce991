import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { connection } from "./database.ts";
import { migrateJobs } from "./migrate-jobs.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../db/migrations");
const lockKey = 4_155_147;

/**
 * Brings a database to this version: each numbered file once, in order, all or nothing, one process at a time.
 * @param ownerUrl a role that may create tables and the role `alongside_app`
 * @returns the names of the files that ran now
 * @throws when a file that already ran has been changed since
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ ...connection(ownerUrl), options: "-c client_min_messages=warning" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await client.query("create schema if not exists app");
    await client.query(
      "create table if not exists app.migration (name text primary key, hash text not null, ran_at timestamptz not null default now())",
    );
    const ran = [...(await runMissing(client)), ...(await migrateJobs(client))];
    // so that the application can say whether its database is up to date
    await client.query("grant select on app.migration to alongside_app");
    return ran;
  } finally {
    await client.end();
  }
}

async function runMissing(client: pg.Client): Promise<string[]> {
  const ran = new Map<string, string>(
    (await client.query<{ name: string; hash: string }>("select name, hash from app.migration")).rows.map(
      (r) => [r.name, r.hash],
    ),
  );
  const now: string[] = [];
  for (const file of await listMigrations()) {
    const known = ran.get(file.name);
    if (known === file.hash) continue;
    if (known)
      throw new Error(
        `${file.name} has changed since it ran on this database. Write a new migration instead.`,
      );
    await client.query("begin");
    await client.query(file.text);
    await client.query("insert into app.migration (name, hash) values ($1, $2)", [file.name, file.hash]);
    await client.query("commit");
    now.push(file.name);
  }
  return now;
}

/** The numbered files in order. */
export async function listMigrations(): Promise<{ name: string; text: string; hash: string }[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
  );
  return files.map((file) => ({ ...file, hash: createHash("sha256").update(file.text).digest("hex") }));
}
