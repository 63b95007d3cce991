import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";

/** Work whose failure takes only itself back, and not what else this transaction has done. */
export async function apart<T>({ db }: Doing, work: () => Promise<T>): Promise<T> {
  await sql`savepoint apart`.execute(db);
  try {
    const answer = await work();
    await sql`release savepoint apart`.execute(db);
    return answer;
  } catch (error) {
    await sql`rollback to savepoint apart`.execute(db);
    throw error;
  }
}
