import { createHash } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import type { OsUser } from "./os-user.ts";

// the system allows 104 to 108 bytes for a socket's whole path
const longestBytes = 100;

/** The folder of the server's socket, only for the user it runs as: in its home, or a short one in /tmp when that is too long. */
export function openSocketFolder(home: string, as: OsUser | null): string {
  const near = join(home, "socket");
  const isShort = Buffer.byteLength(join(near, ".s.PGSQL.65535")) <= longestBytes;
  const folder = isShort
    ? near
    : join("/tmp", `alongside-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`);
  const owner = as?.uid ?? process.getuid?.() ?? 0;
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (as) chownSync(folder, as.uid, as.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const at = lstatSync(folder);
  // in /tmp anyone can be first to take a name, and whoever owns the folder can pretend to be the database
  if (!at.isDirectory() || (at.uid !== owner && at.uid !== process.getuid?.())) {
    throw new CannotStart(
      `${folder} belongs to somebody else, so the database cannot be reached safely through it. Remove it and start again.`,
    );
  }
  if (as) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  return folder;
}
