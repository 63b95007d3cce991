import { setTimeout as pause } from "node:timers/promises";
import { CannotStart } from "./cannot-start.ts";
import { openKeeper, type Address, type Keeper } from "./keeper.ts";

const cannotConnectNow = "57P03";
// the server is there and will never let us in: it was made by something else
const refusals = new Set(["28000", "28P01", "3D000"]);
const sayAfterMs = 3_000;
const giveUpAfterMs = 60_000;

/**
 * Waits for a server to answer. Null when it went away instead. While it says it is still getting ready (after a
 * sudden stop it reads back what it had promised) there is no limit; silence is given a minute.
 */
export async function awaitReady(
  at: Address,
  isRunning: () => boolean,
  say: (line: string) => void,
): Promise<Keeper | null> {
  const began = performance.now();
  let quietSince = began;
  let hasSaid = false;
  for (;;) {
    try {
      return await openKeeper(at);
    } catch (error) {
      if (codeOf(error) === cannotConnectNow) quietSince = performance.now();
      if (refusals.has(codeOf(error) ?? ""))
        throw new CannotStart(`The database running here is not Alongside's: ${messageOf(error)}.`);
      if (!isRunning()) return null;
      if (performance.now() - quietSince > giveUpAfterMs) {
        throw new CannotStart(
          `The database is running but does not answer (${messageOf(error)}). Stop it, then start again.`,
        );
      }
    }
    if (!hasSaid && performance.now() - began > sayAfterMs) {
      hasSaid = true;
      say(
        "The database was stopped suddenly and is putting itself in order. Nothing is lost; this can take a few minutes.",
      );
    }
    await pause(Math.min(200, 5 + (performance.now() - began) / 10));
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
