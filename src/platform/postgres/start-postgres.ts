import { resolve } from "node:path";
import { ensureRunning, type Prepared } from "./ensure-running.ts";
import type { Address, Keeper } from "./keeper.ts";
import { owner } from "./make-cluster.ts";
import { prepare } from "./prepare.ts";
import { revive } from "./revive.ts";
import { stopServer } from "./stop-server.ts";

/** `durable: false` is for tests only: a power cut may lose everything. */
export type StartOptions = {
  dataFolder: string;
  say?: (line: string) => void;
  port?: number;
  durable?: boolean;
};

/** How to reach one database as one user, through the socket. */
export type Connection = { host: string; port: number; user: string; database: string };

/** A running server. `adopted` when somebody had started it before us. */
export type RunningPostgres = {
  url(database: string, user?: string): string;
  config(database: string, user?: string): Connection;
  adopted: boolean;
  /** Lets go of the server, and stops it when nobody else who started or adopted it still needs it. */
  stop(): Promise<void>;
};

/**
 * Starts, or finds running, the PostgreSQL that keeps its files in this folder, and brings it back whenever it dies.
 * Refuses with `CannotStart`, whose message is for the person at the keyboard.
 */
export async function startPostgres({
  dataFolder,
  say = () => {},
  port = 5432,
  durable = true,
}: StartOptions): Promise<RunningPostgres> {
  const prepared = await prepare({ dataFolder: resolve(dataFolder), say, port, durable });
  const first = await ensureRunning(prepared, say);
  const watched = watch({ ...prepared, address: first.address }, first.keeper, say);
  return { ...addressesOf(first.address), adopted: first.adopted, stop: watched.stop };
}

function addressesOf({ host, port }: Address) {
  const config = (database: string, user = owner): Connection => ({ host, port, user, database });
  const url = (database: string, user = owner) =>
    `postgres://${encodeURIComponent(user)}@localhost:${port}/${encodeURIComponent(database)}?host=${encodeURIComponent(host)}`;
  return { config, url };
}

function watch(prepared: Prepared, first: Keeper, say: (line: string) => void) {
  let keeper = first;
  let stopping: Promise<void> | null = null;
  const isStopping = () => stopping !== null;
  const keepAlive = async () => {
    for (;;) {
      await keeper.gone;
      if (isStopping()) return;
      say("The database stopped unexpectedly. Starting it again.");
      const revived = await revive(prepared, say, isStopping);
      if (!revived) return;
      keeper = revived;
    }
  };
  const kept = keepAlive();
  const stop = async () => {
    if (await keeper.release()) await stopServer(prepared.cluster, prepared.address.host);
    await kept;
  };
  return { stop: () => (stopping ??= stop()) };
}
