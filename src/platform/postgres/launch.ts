import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { OsUser } from "./os-user.ts";
import { plainSurroundings } from "./run-program.ts";

type Launching = {
  postgres: string;
  home: string;
  cluster: string;
  socketFolder: string;
  port: number;
  durable: boolean;
  as: OsUser | null;
};

/** A server just started: its number, whether it still runs, and what it has said so far. */
export type Launched = { pid: number | undefined; isRunning(): boolean; said(): string };

const largestLogBytes = 5_000_000;

/** Starts the server in a session of its own, so that a Ctrl-C meant for us does not reach it first, and leaves it running without us. */
export function launch({ postgres, home, cluster, socketFolder, port, durable, as }: Launching): Launched {
  const log = join(home, "postgres.log");
  const before = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const from = before > largestLogBytes ? 0 : before;
  const descriptor = openSync(log, from === 0 ? "w" : "a", 0o600);
  const args = ["-D", cluster, ...settings(socketFolder, port, durable)];
  const child = spawn(postgres, args, {
    ...plainSurroundings(as),
    detached: true,
    stdio: ["ignore", descriptor, descriptor],
  });
  closeSync(descriptor);
  let isRunning = true;
  let failure = "";
  child.on("exit", () => (isRunning = false));
  child.on("error", (error) => {
    isRunning = false;
    failure = error.message;
  });
  child.unref();
  return {
    pid: child.pid,
    isRunning: () => isRunning,
    said: () => failure + readFileSync(log).subarray(from).toString("utf8"),
  };
}

function settings(socketFolder: string, port: number, durable: boolean): string[] {
  const chosen: Record<string, string> = {
    listen_addresses: "",
    unix_socket_directories: socketFolder,
    unix_socket_permissions: "0700",
    port: String(port),
    max_connections: "200",
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    // the log must never hold what people wrote: no statements, and no details, which quote the row
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    ...(durable ? { fsync: "on" } : { fsync: "off", full_page_writes: "off", synchronous_commit: "off" }),
  };
  return Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
