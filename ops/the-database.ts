import { resolve } from "node:path";
import { createDatabase } from "../src/platform/db/index.ts";
import { startPostgres } from "../src/platform/postgres/index.ts";

/** Where the application's tables are, as the role that owns them and as the application's own. */
export type TheDatabase = { ownerUrl: string; appUrl: string };

/**
 * Does something with the database this installation uses: the server at DATABASE_URL, else the one that keeps its files
 * in ALONGSIDE_DATA, which is started for as long as it takes when it does not run.
 */
export async function withDatabase<T>(work: (database: TheDatabase) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
  if (DATABASE_URL) return work({ appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL || DATABASE_URL });
  const own = await startPostgres({ dataFolder: ownFolder(), say: (line) => console.log(line) });
  try {
    await createDatabase(own.url("postgres"), "alongside");
    return await work({ ownerUrl: own.url("alongside"), appUrl: own.url("alongside", "alongside_app") });
  } finally {
    await own.stop();
  }
}

/** The folder that holds our own server's files. */
export const ownFolder = (): string => resolve(process.env["ALONGSIDE_DATA"] || ".data", "postgres");
