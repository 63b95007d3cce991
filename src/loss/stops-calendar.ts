import type { Doing } from "../platform/web/index.ts";
import { effects } from "./effects.ts";
import { listOpenLosses } from "./store.ts";

/** Whether files for a calendar have stopped for this parent; asked by whoever of the two, or their coordinator, looks. */
export async function stopsCalendar(doing: Doing, parentId: string): Promise<boolean> {
  const open = await doing.asSystem(() => listOpenLosses(doing, [parentId]));
  return open.some(({ kind }) => effects[kind].calendar === "stop");
}
