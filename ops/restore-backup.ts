import { chown, cp, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { openHome } from "../src/platform/postgres/home.ts";
import { chooseOsUser } from "../src/platform/postgres/os-user.ts";
import type { BackupNote } from "./take-backup.ts";

/**
 * Puts a backup where a server of ours will find it at its next start, which then replays what was under way.
 * @param dataFolder the folder our own server keeps its files in (ops/the-database.ts)
 * Refuses a folder that has a database in it: move that away first.
 */
export async function restoreBackup(
  folder: string,
  dataFolder: string,
  say: (line: string) => void,
): Promise<BackupNote> {
  const note = JSON.parse(await readFile(join(folder, "backup.json"), "utf8")) as BackupNote;
  const as = await chooseOsUser(join(dataFolder, "postgres", "cluster"));
  const home = await openHome({ dataFolder, as, durable: true, say });
  const cluster = join(home, "cluster");
  if (await stat(cluster).catch(() => null))
    throw new Error(
      `There is a database in ${cluster}. Stop Alongside, move that folder away, and restore again.`,
    );
  await cp(join(folder, "cluster"), cluster, { recursive: true });
  if (as) await giveTo(cluster, as);
  return note;
}

async function giveTo(folder: string, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  await chown(folder, uid, gid);
  for (const each of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chown(join(each.parentPath, each.name), uid, gid);
}
