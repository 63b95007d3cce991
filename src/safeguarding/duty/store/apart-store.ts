import { sql } from "kysely";
import { actingIn, become } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";

/** Work whose failure takes only itself back, and not what else this transaction has done. */
export async function apart<T>({ db }: Doing, work: () => Promise<T>): Promise<T> {
  const before = actingIn(db);
  await sql`savepoint apart`.execute(db);
  try {
    const answer = await work();
    await sql`release savepoint apart`.execute(db);
    return answer;
  } catch (error) {
    await sql`rollback to savepoint apart`.execute(db);
    // what was set behind the savepoint is taken back too: from here it is said again whom the row policies see
    if (before) await become(db, before);
    throw error;
  }
}
