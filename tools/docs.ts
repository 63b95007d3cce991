// npm run docs: writes the pages of docs/ that are worked out from the program itself, and says which of them changed.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startPostgres } from "../src/platform/postgres/index.ts";
import { drawAccess } from "../tests/access/draw-access.ts";
import { takeAccess } from "../tests/access/take-access.ts";
import { addressOf, onServer } from "../tests/on-server.ts";
import { makeTemplate } from "../tests/template-database.ts";

const docs = join(import.meta.dirname, "../docs");
const own = process.env["TEST_DATABASE_URL"]
  ? null
  : await startPostgres({ dataFolder: ".cache/test-postgres", durable: false });
const serverUrl = own?.url("postgres") ?? process.env["TEST_DATABASE_URL"] ?? "";

/** Does something with a migrated database of its own. */
async function onDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const template = await makeTemplate(serverUrl);
  const name = `alongside_docs_${process.pid}`;
  await onServer(serverUrl, (client) => client.query(`create database "${name}" template "${template}"`));
  try {
    return await work(addressOf(serverUrl, name));
  } finally {
    await onServer(serverUrl, (client) => client.query(`drop database if exists "${name}" with (force)`));
  }
}

const pages = { "access.md": async () => drawAccess(await onDatabase((url) => takeAccess(url))) };

try {
  for (const [name, draw] of Object.entries(pages)) {
    const path = join(docs, name);
    const drawn = await draw();
    const changed = drawn !== (await readFile(path, "utf8").catch(() => ""));
    if (changed) await writeFile(path, drawn);
    console.log(
      changed
        ? `docs/${name} has changed. Read the change before you commit it.`
        : `docs/${name} is as it was.`,
    );
  }
} finally {
  await own?.stop();
}
