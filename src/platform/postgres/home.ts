import { chownSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { randomBytes } from "node:crypto";
import { CannotStart } from "./cannot-start.ts";
import type { OsUser } from "./os-user.ts";
import { runProgram } from "./run-program.ts";

/** Where root's databases go when their own folder cannot be entered by the database's user. */
const elsewhere = "/var/lib/alongside";

/**
 * The folder everything of the server lives in: `<dataFolder>/postgres`, owned by the user it runs as. Where that user
 * cannot reach it (a checkout in root's home), the files are kept in /var/lib/alongside and `postgres` is a link there.
 */
export async function openHome(
  dataFolder: string,
  as: OsUser | null,
  say: (line: string) => void,
): Promise<string> {
  const home = join(dataFolder, "postgres");
  mkdirSync(dataFolder, { recursive: true });
  const isNew = lstatSync(home, { throwIfNoEntry: false }) === undefined;
  if (isNew) mkdirSync(home, { recursive: true, mode: 0o700 });
  const real = realpathSync(home);
  if (as === null) return real;
  chownSync(real, as.uid, as.gid);
  if (await canEnter(real, as)) return real;
  if (!isNew) {
    throw new CannotStart(
      `The user ${as.name}, who runs the database, cannot enter ${real}. ` +
        `Let them through (chmod o+x on each folder above it), or move the folder somewhere they can go and set ALONGSIDE_DATA to it.`,
    );
  }
  return keepElsewhere(home, as, say);
}

function keepElsewhere(home: string, as: OsUser, say: (line: string) => void): string {
  const kept = join(
    elsewhere,
    `${basename(join(home, "..")).replace(/^\W+/, "")}-${randomBytes(4).toString("hex")}`,
  );
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  mkdirSync(kept, { mode: 0o700 });
  chownSync(kept, as.uid, as.gid);
  rmSync(home, { recursive: true });
  try {
    symlinkSync(kept, home);
    say(`The database's files are kept in ${kept}, because the user ${as.name} cannot enter this folder.`);
  } catch {
    rmSync(kept, { recursive: true });
  }
  return realpathSync(home);
}

async function canEnter(folder: string, as: OsUser): Promise<boolean> {
  const { code, error } = await runProgram(
    "/bin/sh",
    ["-c", 'cd -- "$0" && : > .entered && rm .entered', folder],
    as,
  );
  if (error) {
    throw new CannotStart(
      `PostgreSQL does not run as root, and here root may not become ${as.name} (${error}). ` +
        "Start Alongside as an ordinary user, or set DATABASE_URL to the address of a PostgreSQL server (15 or newer).",
    );
  }
  return code === 0;
}
