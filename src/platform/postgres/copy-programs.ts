import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { linkLibraries } from "./link-libraries.ts";
import type { Programs } from "./package-of-platform.ts";

/**
 * Copies the programs (60 MB, once per version) to a folder every user can enter, for when the checkout sits in one
 * that the database's user cannot, such as root's home. Answers the copy's folder.
 */
export async function copyPrograms({ native, version }: Programs): Promise<string> {
  const cache =
    process.getuid?.() === 0
      ? "/var/cache/alongside"
      : join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "alongside");
  const whole = join(cache, `postgres-${version}-${process.platform}-${process.arch}`);
  const copy = join(whole, "native");
  if (existsSync(copy)) return copy;
  const half = `${whole}.new-${process.pid}`;
  mkdirSync(half, { recursive: true, mode: 0o755 });
  cpSync(native, join(half, "native"), { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  linkLibraries(join(half, "native"));
  try {
    renameSync(half, whole);
  } catch {
    // another start finished first; its copy is as good
    rmSync(half, { recursive: true, force: true });
  }
  return copy;
}

// npm under a strict umask leaves files only their owner can read
function openToAll(folder: string) {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const at = lstatSync(path);
    if (at.isDirectory()) openToAll(path);
    else if (at.isFile()) chmodSync(path, at.mode & 0o111 ? 0o755 : 0o644);
  }
}
