import { chownSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import { keepElsewhere } from "./keep-elsewhere.ts";
import type { OsUser } from "./os-user.ts";
import { runProgram } from "./run-program.ts";

type Opening = { dataFolder: string; as: OsUser | null; durable: boolean; say: (line: string) => void };

/**
 * The folder everything of the server lives in: `<dataFolder>/postgres`, owned by the user it runs as. Where that user
 * cannot enter it (a checkout in root's home), `postgres` is a link to a folder it can, and that is said.
 */
export async function openHome({ dataFolder, as, durable, say }: Opening): Promise<string> {
  const home = join(dataFolder, "postgres");
  mkdirSync(dataFolder, { recursive: true });
  if (as === null || (await canEnter(dataFolder, as))) return openHere(home, as);
  const at = lstatSync(home, { throwIfNoEntry: false });
  if (at?.isDirectory()) {
    throw new CannotStart(
      `The user ${as.name}, who runs the database, can no longer enter ${home}. ` +
        `Let them through (chmod o+x on each folder above it), or move the folder somewhere they can go and set ALONGSIDE_DATA to it.`,
    );
  }
  const kept = keepElsewhere(home, as, durable);
  if (!at)
    say(`The database's files are kept in ${kept}, because the user ${as.name} cannot enter ${dataFolder}.`);
  return kept;
}

function openHere(home: string, as: OsUser | null): string {
  if (lstatSync(home, { throwIfNoEntry: false }) === undefined) {
    mkdirSync(home, { recursive: true, mode: 0o700 });
  }
  const real = realpathSync(home);
  if (as) chownSync(real, as.uid, as.gid);
  return real;
}

async function canEnter(folder: string, as: OsUser): Promise<boolean> {
  const { code, error } = await runProgram("/bin/sh", ["-c", 'cd -- "$0"', folder], as);
  if (!error) return code === 0;
  throw new CannotStart(
    `PostgreSQL does not run as root, and here root may not become ${as.name} (${error}). ` +
      "Start Alongside as an ordinary user, or set DATABASE_URL to the address of a PostgreSQL server (15 or newer).",
  );
}
