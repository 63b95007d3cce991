import { setTimeout as pause } from "node:timers/promises";
import { ensureRunning, type Prepared } from "./ensure-running.ts";
import type { Keeper } from "./keeper.ts";

const tryAgainAfterMs = 5_000;

/** Brings a server that died back at the same address, trying until it can (a full disk may be emptied). Null once we are stopping. */
export async function revive(
  prepared: Prepared,
  say: (line: string) => void,
  isStopping: () => boolean,
): Promise<Keeper | null> {
  for (;;) {
    if (isStopping()) return null;
    try {
      const { keeper } = await ensureRunning(prepared, say);
      say("The database is running again.");
      return keeper;
    } catch (error) {
      say((error as Error).message);
      await pause(tryAgainAfterMs);
    }
  }
}
