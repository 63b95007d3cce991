import pg from "pg";
import { owner } from "./make-cluster.ts";

/** Where a server answers. */
export type Address = { host: string; port: number };

/** Our own connection for as long as we need the server. While anyone holds one, nobody stops it. */
export type Keeper = {
  /** False for a server that tests started without fsync. */
  isDurable: boolean;
  /** Resolves when the connection ends, whoever ended it. */
  gone: Promise<void>;
  /** Lets go; answers true when nobody else was keeping the server, so that it may be stopped. */
  release(): Promise<boolean>;
};

// any number will do, so long as every start uses the same: "along" on a telephone's keys
const lock = 25664;

/** Opens the keeper's connection. Throws PostgreSQL's own error while the server is not ready. */
export async function openKeeper({ host, port }: Address): Promise<Keeper> {
  const client = new pg.Client({
    host,
    port,
    user: owner,
    database: "postgres",
    application_name: "alongside keeper",
  });
  const gone = new Promise<void>((resolve) => client.on("end", () => resolve()));
  // without a listener, a server that stops would take the whole process with it
  client.on("error", () => {});
  await client.connect();
  await client.query("select pg_advisory_lock_shared($1)", [lock]);
  const { rows } = await client.query<{ fsync: string }>("show fsync");
  return { isDurable: rows[0]?.fsync === "on", gone, release: () => release(client) };
}

async function release(client: pg.Client): Promise<boolean> {
  try {
    await client.query("select pg_advisory_unlock_shared($1)", [lock]);
    const { rows } = await client.query<{ last: boolean }>("select pg_try_advisory_lock($1) as last", [lock]);
    const isLast = rows[0]?.last === true;
    // the last one keeps the lock until the server is down, so that a start in between waits and then starts it afresh
    if (!isLast) await client.end();
    return isLast;
  } catch {
    return true;
  }
}
