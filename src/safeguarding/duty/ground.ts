import type { Doing } from "../../platform/web/index.ts";
import type { Ground } from "./climb.ts";
import { findClocks } from "./store/clock-store.ts";
import { findRota, listRoleHolders } from "./store/rota-store.ts";

/** The rota, the role holders and the clocks as they stand: five questions of the database, however many alerts. */
export async function findGround(doing: Doing): Promise<Ground> {
  return {
    rota: await findRota(doing, doing.now),
    holders: await listRoleHolders(doing),
    clocks: await findClocks(doing),
  };
}
