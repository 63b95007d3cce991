import type { Doing } from "../../platform/web/index.ts";
import { allDueNow } from "./store/alert-store.ts";

/** Somebody else may be first on duty now: whatever waits is looked at again at once, and open pages too. */
export async function rotaChanged(doing: Doing): Promise<void> {
  await doing.asSystem(() => allDueNow(doing));
  await doing.enqueue("climb-alerts", {});
  await doing.changed("duty");
  await doing.changed("board");
}
