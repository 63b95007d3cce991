import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { migrate } from "../src/platform/db/migrate.ts";
import { addressOf, onServer } from "./on-server.ts";

const root = join(import.meta.dirname, "..");
const makes = [join(root, "db/migrations"), join(root, "src/platform/db")];
const lock = 25665;

/** Makes, once per state of the migrations, a database that has run them all; answers its name. Older ones are removed. */
export async function makeTemplate(serverUrl: string): Promise<string> {
  const name = `alongside_template_${await hashOfMigrations()}`;
  await onServer(serverUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lock]);
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where datname like 'alongside\\_template\\_%'",
    );
    if (rows.some((row) => row.datname === name)) return;
    // somebody else's tests may be copying an older one, which then simply stays
    for (const row of rows) await client.query(`drop database if exists "${row.datname}"`).catch(() => {});
    const half = `${name}_making`;
    await client.query(`create database "${half}" template template0 encoding 'UTF8'`);
    await migrate(addressOf(serverUrl, half));
    await client.query(`alter database "${half}" rename to "${name}"`);
  });
  return name;
}

async function hashOfMigrations(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(join(root, "package.json")));
  for (const folder of makes) {
    for (const file of (await readdir(folder)).sort())
      hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 12);
}
