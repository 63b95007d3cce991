import { statfsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { awaitReady } from "./await-ready.ts";
import { CannotStart } from "./cannot-start.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Address, Keeper } from "./keeper.ts";
import { launch } from "./launch.ts";
import type { OsUser } from "./os-user.ts";
import { openSocketFolder } from "./socket-folder.ts";
import { findPostmaster, isPostmasterOf } from "./postmaster-pid.ts";

/** All that a launch needs. */
export type Prepared = {
  postgres: string;
  home: string;
  cluster: string;
  address: Address;
  durable: boolean;
  as: OsUser | null;
};

type Running = { keeper: Keeper; address: Address; adopted: boolean };

// what a server says when another one has just started, or when the last one's children are still leaving
const anotherIsThere =
  /lock file ".*" already exists|is another postmaster|pre-existing shared memory block|Address already in use|could not create lock file ".*PGSQL.*No such file/i;
const patienceMs = 30_000;

/**
 * Finds the server running on the cluster or launches one. Two who do this at once both get the same server:
 * PostgreSQL's own lock file lets only one of them start it.
 */
export async function ensureRunning(prepared: Prepared, say: (line: string) => void): Promise<Running> {
  const began = performance.now();
  for (;;) {
    const running =
      (await adopt(prepared, say)) ??
      (await launchAndWait(prepared, say, () => performance.now() - began < patienceMs));
    if (running) return running;
    await pause(50);
  }
}

async function adopt({ cluster, durable }: Prepared, say: (line: string) => void): Promise<Running | null> {
  const found = findPostmaster(cluster);
  if (!found) return null;
  const address = { host: found.socketFolder, port: found.port };
  const keeper = await awaitReady(address, () => isPostmasterOf(found.pid, cluster), say);
  if (!keeper) return null;
  if (!durable || keeper.isDurable) return { keeper, address, adopted: true };
  await keeper.release();
  throw new CannotStart(
    `A database is already running on ${cluster}, started by tests that let it forget on a power cut. Stop the tests, then start again.`,
  );
}

async function launchAndWait(
  prepared: Prepared,
  say: (line: string) => void,
  mayTryAgain: () => boolean,
): Promise<Running | null> {
  const { address, ...rest } = prepared;
  // one that is just stopping takes its socket folder with it
  openSocketFolder(prepared.home, prepared.as);
  const launched = launch({ ...rest, socketFolder: address.host, port: address.port });
  const keeper = await awaitReady(address, () => launched.isRunning(), say);
  // the one that answers may be another's: two started at once, and ours has bowed out
  if (keeper) return { keeper, address, adopted: !launched.isRunning() };
  // a disk that is quite full has no room for the server's complaint either
  const said = launched.said() || (isFull(prepared.home) ? "No space left on device" : "");
  if (anotherIsThere.test(said) && mayTryAgain()) return null;
  throw new CannotStart(explainFailure(said, prepared.cluster));
}

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 1_000_000;
}
