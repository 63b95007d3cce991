import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  createDatabase,
  keysInFolder,
  migrate,
  openDatabase,
  type Keyring,
} from "../src/platform/db/index.ts";
import { listMigrations } from "../src/platform/db/migrate.ts";
import { startPostgres } from "../src/platform/postgres/index.ts";
import { addressOf, onServer } from "../tests/on-server.ts";
import { worldRows, writeRows } from "../tests/world/tell-world.ts";
import { fillCommunity, postsIn, type Size } from "./community-rows.ts";

export type Community = { ownerUrl: string; appUrl: string; keys: Keyring };

/** Where its database and keys are kept between runs. */
export const communityFolder = join(import.meta.dirname, "../.cache/bench-community");

/**
 * Does something with a community of that size on a server that keeps its promises (fsync on). A large one is kept between
 * runs: making it takes minutes and is not measured.
 */
export async function onCommunity<T>(size: Size, work: (community: Community) => Promise<T>): Promise<T> {
  const server = await startPostgres({ dataFolder: join(communityFolder, "postgres") });
  const name = `community_${postsIn(size)}_${await shapeNow()}`;
  const ownerUrl = server.url(name);
  const keys = keysInFolder(join(communityFolder, "keys"));
  const appUrl = addressOf(ownerUrl, name, "alongside_app");
  try {
    await make(server.url("postgres"), { name, ownerUrl, appUrl, keys, size });
    return await work({ ownerUrl, appUrl, keys });
  } finally {
    await server.stop();
  }
}

type Making = Community & { name: string; size: Size };

async function make(serverUrl: string, { name, ownerUrl, appUrl, keys, size }: Making): Promise<void> {
  const there = await onServer(serverUrl, (client) =>
    client.query("select 1 from pg_database where datname = $1", [name]),
  );
  // one that was not finished has no name of its own yet
  if (there.rowCount === 1) return;
  await dropOlder(serverUrl, size);
  const unfinished = `${name}_unfinished`;
  await onServer(serverUrl, (client) => client.query(`drop database if exists "${unfinished}" with (force)`));
  await createDatabase(serverUrl, unfinished);
  const owner = addressOf(ownerUrl, unfinished);
  await migrate(owner);
  const database = openDatabase(addressOf(appUrl, unfinished, "alongside_app"), keys, 1);
  try {
    await onServer(owner, async (client) => {
      await writeRows(client, worldRows());
      await fillCommunity(client, database, size);
      await client.query("analyze");
    });
  } finally {
    await database.close();
  }
  await onServer(serverUrl, (client) => client.query(`alter database "${unfinished}" rename to "${name}"`));
}

/** Stands for the tables as the migrations leave them: a community of another shape is made anew. */
async function shapeNow(): Promise<string> {
  const hash = createHash("sha256");
  for (const { hash: each } of await listMigrations()) hash.update(each);
  return hash.digest("hex").slice(0, 8);
}

const dropOlder = (serverUrl: string, size: Size): Promise<void> =>
  onServer(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where datname like $1",
      [`community_${postsIn(size)}_%`],
    );
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  });
