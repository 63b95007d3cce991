import { join } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import { copyPrograms } from "./copy-programs.ts";
import { linkLibraries } from "./link-libraries.ts";
import type { OsUser } from "./os-user.ts";
import { packageOfPlatform } from "./package-of-platform.ts";
import { runProgram } from "./run-program.ts";

/** PostgreSQL's programs, proved to run as the user they will run as, and their major version. */
export type ReadyPrograms = { initdb: string; postgres: string; major: number };

/** Links what is missing and, where the user cannot run the programs in place, copies them to where it can. */
export async function readyPrograms(as: OsUser | null): Promise<ReadyPrograms> {
  const programs = await packageOfPlatform();
  const inPlace = isLinked(programs.native)
    ? await tryPrograms(programs.native, as)
    : "its libraries could not be linked";
  if (typeof inPlace !== "string") return inPlace;
  const copied = await tryPrograms(await copyPrograms(programs), as);
  if (typeof copied !== "string") return copied;
  throw new CannotStart(
    `PostgreSQL cannot be run${as ? ` by the user ${as.name}` : ""} on this machine: ${copied}. ` +
      "Start Alongside as an ordinary user from a folder of theirs, or set DATABASE_URL to a PostgreSQL server (15 or newer).",
  );
}

function isLinked(native: string): boolean {
  try {
    linkLibraries(native);
    return true;
  } catch {
    return false;
  }
}

async function tryPrograms(native: string, as: OsUser | null): Promise<ReadyPrograms | string> {
  const postgres = join(native, "bin", "postgres");
  const { code, error, output } = await runProgram(postgres, ["--version"], as);
  const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (code === 0 && major) return { postgres, initdb: join(native, "bin", "initdb"), major: Number(major) };
  return output.trim() || error || `it ended with ${code}`;
}
