import type { TestProject } from "vitest/node";
import { startPostgres } from "../src/platform/postgres/index.ts";
import { onServer } from "./on-server.ts";
import { makeTemplate } from "./template-database.ts";
import "./provided.ts";

/** Before all tests: the server at TEST_DATABASE_URL, or our own; and a migrated database to copy for each test that wants one. */
export default async function setUp(project: TestProject) {
  const own = process.env["TEST_DATABASE_URL"]
    ? null
    : await startPostgres({ dataFolder: ".cache/test-postgres", durable: false });
  const serverUrl = own?.url("postgres") ?? process.env["TEST_DATABASE_URL"] ?? "";
  const prefix = `alongside_test_${process.pid}_`;
  await removeLeftovers(serverUrl);
  project.provide("serverUrl", serverUrl);
  project.provide("templateDatabase", await makeTemplate(serverUrl));
  project.provide("testDatabasePrefix", prefix);
  return async () => {
    await remove(serverUrl, (name) => name.startsWith(prefix));
    await own?.stop();
  };
}

/** Databases of runs that were killed: their process is gone. */
function removeLeftovers(serverUrl: string) {
  return remove(serverUrl, (name) => {
    const pid = Number(/^alongside_test_(\d+)_/.exec(name)?.[1]);
    return pid > 0 && !isAlive(pid);
  });
}

async function remove(serverUrl: string, isOurs: (name: string) => boolean) {
  await onServer(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database");
    for (const { datname } of rows.filter((row) => isOurs(row.datname))) {
      await client.query(`drop database if exists "${datname}" with (force)`);
    }
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
