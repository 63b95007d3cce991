import { rmdir } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { findPostmaster, isPostmasterOf } from "./postmaster-pid.ts";

const patienceMs = 60_000;

/** Asks the server on this cluster to stop now: it ends what is open, writes everything down and goes. Waits until it has, and removes its empty socket folder. */
export async function stopServer(cluster: string, socketFolder: string): Promise<void> {
  const postmaster = findPostmaster(cluster);
  if (!postmaster) return;
  const began = performance.now();
  try {
    process.kill(postmaster.pid, "SIGINT");
  } catch {
    return;
  }
  while (isPostmasterOf(postmaster.pid, cluster) && performance.now() - began < patienceMs) await pause(5);
  // a folder that still has something in it stays; it may be the next server's already
  await rmdir(socketFolder).catch(() => {});
}
