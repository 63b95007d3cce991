import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

/** What a running server writes about itself into its data folder. */
export type Postmaster = { pid: number; port: number; socketFolder: string };

/**
 * The server running on this cluster, or null. A file left by a server that is gone, or whose number now belongs to
 * some other program (usual in containers), is removed: PostgreSQL itself would refuse to start beside it.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const said = readPid(cluster);
  const postmaster = said === null ? null : parsePostmaster(said);
  if (postmaster === null) return null;
  if (isPostmasterOf(postmaster.pid, cluster)) return postmaster;
  if (readPid(cluster) === said) rmSync(join(cluster, "postmaster.pid"), { force: true });
  return null;
}

/** Reads the lines of postmaster.pid: number, data folder, start, port, socket folder, address, memory, state. Null while it is half written. */
export function parsePostmaster(text: string): Postmaster | null {
  const [pid, , , port, socketFolder] = text.split("\n").map((line) => line.trim());
  return Number(pid) > 0 && Number(port) > 0 && socketFolder
    ? { pid: Number(pid), port: Number(port), socketFolder }
    : null;
}

/** True while this process is a PostgreSQL server on this cluster: it works from inside its data folder. */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  if (process.platform !== "linux") return argumentsOf(pid).includes(cluster);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

function argumentsOf(pid: number): string {
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

function readPid(cluster: string): string | null {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
