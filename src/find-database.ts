import { resolve } from "node:path";
import pg from "pg";
import { tellTown } from "../db/town/town.ts";
import { connection, migrate, type Keyring } from "./platform/db/index.ts";
import { startPostgres, type RunningPostgres } from "./platform/postgres/index.ts";
import type { Settings } from "./settings.ts";

export type Found = { databaseUrl: string; postgres: RunningPostgres | null };
type Parts = { settings: Settings; keys: Keyring; publicFolder: string; say: (line: string) => void };

const name = "alongside";
const making = "alongside_being_made";
const makingLock = 4_155_148;

/**
 * The database this installation works on, up to date: the server of `DATABASE_URL`, or our own embedded one.
 * In the demo stage the town's story has been told, whole or not at all.
 */
export async function findDatabase(parts: Parts): Promise<Found> {
  const { settings, say } = parts;
  if (settings.databaseUrl) {
    await bringUpToDate(settings.databaseOwnerUrl ?? settings.databaseUrl, say);
    if (settings.stage === "demo")
      await tellTown({ ...parts, databaseUrl: settings.databaseUrl, now: new Date() });
    return { databaseUrl: settings.databaseUrl, postgres: null };
  }
  const postgres = await startPostgres({ dataFolder: resolve(settings.dataFolder, "postgres"), say });
  try {
    await makeOnce(parts, postgres);
    await bringUpToDate(postgres.url(name), say);
    // made by another command before the first start: nobody is in it yet
    if (settings.stage === "demo")
      await tellTown({ ...parts, databaseUrl: postgres.url(name, "alongside_app"), now: new Date() });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { databaseUrl: postgres.url(name, "alongside_app"), postgres };
}

async function bringUpToDate(ownerUrl: string, say: Parts["say"]): Promise<void> {
  const ran = await migrate(ownerUrl);
  if (ran.length > 0) say(`The database is up to date (${ran.join(", ")}).`);
}

/** Made under another name and renamed when it is whole: a start that is killed in the middle leaves nothing half told. */
async function makeOnce(parts: Parts, postgres: RunningPostgres): Promise<void> {
  const server = new pg.Client(connection(postgres.url("postgres")));
  await server.connect();
  try {
    // two starts at once: the second waits here and finds it made
    await server.query("select pg_advisory_lock($1)", [makingLock]);
    const there = await server.query("select from pg_database where datname = $1", [name]);
    if (there.rowCount !== 0) return;
    await server.query(`drop database if exists ${making} with (force)`);
    await server.query(`create database ${making}`);
    // nobody waits for the disk while nothing of it counts yet; the renaming, which does, writes all of it out
    await server.query(`alter database ${making} set synchronous_commit = off`);
    await bringUpToDate(postgres.url(making), parts.say);
    if (parts.settings.stage === "demo")
      await tellTown({ ...parts, databaseUrl: postgres.url(making, "alongside_app"), now: new Date() });
    await server.query(`alter database ${making} reset synchronous_commit`);
    await server.query(`alter database ${making} rename to ${name}`);
  } finally {
    await server.end();
  }
}
