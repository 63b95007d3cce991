import { cp, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import pg from "pg";

/** What a backup says of itself, in backup.json beside its files. */
export type BackupNote = {
  takenAt: string;
  postgres: string;
  firstWal: string;
  lastWal: string;
  bytes: number;
};

// what a copy of a running server must not hold: its own lock files, and what it makes anew when it starts
const leftOut = new Set([
  "postmaster.pid",
  "postmaster.opts",
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
]);
// these must be there, empty, before a server starts
const emptied = [
  "pg_wal",
  "pg_wal/archive_status",
  "pg_wal/summaries",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
];

/**
 * A base backup of a running server whose files this machine can read, while people go on working: everything committed
 * before it was asked for is in it. Nothing but SQL and copying, so that it needs no program of PostgreSQL's.
 * @param ownerUrl any database of the server, as a superuser
 * @param folder where to put it; refused when there is something in it already
 */
export async function takeBackup(ownerUrl: string, folder: string, now: Date): Promise<BackupNote> {
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new Error(`There is something in ${folder} already. Name a folder that is empty or not there yet.`);
  const cluster = join(folder, "cluster");
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { directory, version } = await one<{ directory: string; version: string }>(
      client,
      "select current_setting('data_directory') directory, current_setting('server_version') version",
    );
    // keeps every piece of the write-ahead log from here on, however long the copying takes; gone with this connection
    await client.query("select pg_create_physical_replication_slot('alongside_backup', true, true)");
    const { wal: firstWal } = await one<{ wal: string }>(
      client,
      "select pg_walfile_name(pg_backup_start('alongside', true)) wal",
    );
    await cp(directory, cluster, { recursive: true, filter: (from) => isKept(directory, from) });
    for (const name of emptied) await mkdir(join(cluster, name), { recursive: true, mode: 0o700 });
    const stopped = await one<{ wal: string; label: string; spaces: string }>(
      client,
      "select pg_walfile_name(lsn) wal, labelfile label, spcmapfile spaces from pg_backup_stop(false)",
    );
    await writeFile(join(cluster, "backup_label"), stopped.label, { mode: 0o600 });
    if (stopped.spaces.trim() !== "")
      await writeFile(join(cluster, "tablespace_map"), stopped.spaces, { mode: 0o600 });
    await copyLog(join(directory, "pg_wal"), join(cluster, "pg_wal"), firstWal, stopped.wal);
    const note = {
      takenAt: now.toISOString(),
      postgres: version,
      firstWal,
      lastWal: stopped.wal,
      bytes: await sizeOf(cluster),
    };
    await writeFile(join(folder, "backup.json"), `${JSON.stringify(note, null, 2)}\n`);
    return note;
  } finally {
    await client.end();
  }
}

function isKept(directory: string, from: string): boolean {
  const path = from.slice(directory.length + 1);
  return path === "" || !(leftOut.has(path) || basename(path).startsWith("pgsql_tmp"));
}

/** The write-ahead log from the first piece the backup needs to the last; without one of them it could not be opened. */
async function copyLog(from: string, to: string, first: string, last: string): Promise<void> {
  const names = (await readdir(from)).filter(
    (name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last,
  );
  if (!names.includes(first) || !names.includes(last))
    throw new Error("The server had already thrown away what the backup needs. Take it again.");
  for (const name of names) await cp(join(from, name), join(to, name));
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    names
      .filter((each) => each.isFile())
      .map(async (each) => (await stat(join(each.parentPath, each.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function one<T extends pg.QueryResultRow>(client: pg.Client, text: string): Promise<T> {
  const { rows } = await client.query<T>(text);
  if (!rows[0]) throw new Error("The server answered nothing.");
  return rows[0];
}
