import { newId } from "../../src/platform/db/index.ts";
import { openSender } from "./sender.ts";

/** A supporter who raises one worry after another, each until she is told that it was taken. */
export async function raiseMany(
  whereIs: () => string,
  rolePeriodId: string,
  many: number,
): Promise<{ acknowledged: Set<string>; done: Promise<unknown> }> {
  const sender = await openSender(whereIs, rolePeriodId);
  const acknowledged = new Set<string>();
  const waiting = Array.from({ length: many }, newId);
  const send = async (): Promise<void> => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      await sender.untilTaken("/worried", { id, "words-id": newId(), words: `Drill ${id}`, soon: "now" });
      acknowledged.add(id);
    }
  };
  return { acknowledged, done: Promise.all(Array.from({ length: 4 }, send)) };
}
