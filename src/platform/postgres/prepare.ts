import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import type { Prepared } from "./ensure-running.ts";
import { explainFailure } from "./explain-failure.ts";
import { openHome } from "./home.ts";
import { makeCluster } from "./make-cluster.ts";
import { chooseOsUser } from "./os-user.ts";
import { readyPrograms } from "./ready-programs.ts";
import { openSocketFolder } from "./socket-folder.ts";

type Wanted = { dataFolder: string; say: (line: string) => void; port: number; durable: boolean };

/** Makes everything ready for a server to be launched: the user, the programs, the folders and, the first time, the cluster. */
export async function prepare({ dataFolder, say, port, durable }: Wanted): Promise<Prepared> {
  try {
    const as = await chooseOsUser(join(dataFolder, "postgres", "cluster"));
    const programs = await readyPrograms(as);
    const home = await openHome({ dataFolder, as, durable, say });
    const cluster = join(home, "cluster");
    if (lstatSync(cluster, { throwIfNoEntry: false }) === undefined) {
      say("Making the database (the first time only)…");
      await makeCluster({ initdb: programs.initdb, cluster, as, durable });
    }
    refuseOtherVersion(cluster, programs.major);
    const address = { host: openSocketFolder(home, as), port };
    return { postgres: programs.postgres, home, cluster, address, durable, as };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof CannotStart || !code) throw error;
    throw new CannotStart(explainFailure((error as Error).message, dataFolder), {
      cause: error,
    });
  }
}

function refuseOtherVersion(cluster: string, major: number) {
  const made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (made === String(major)) return;
  throw new CannotStart(
    `The database in ${cluster} was made by PostgreSQL ${made}, and this Alongside brings PostgreSQL ${major}, which cannot open it. ` +
      `Nothing has been touched. To keep what is in it, start the version of Alongside that made it, take a backup there, and restore ` +
      `that backup here. To begin again with an empty database, move that folder away and start.`,
  );
}
