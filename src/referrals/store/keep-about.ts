import type { Db } from "../../platform/db/index.ts";
import type { About } from "../referral.ts";
import { columnsOf } from "./row.ts";

/** Writes what is said about her now, if nobody has since the version that was read; false when somebody was quicker. */
export async function keepAbout(
  db: Db,
  of: { id: string; version: number },
  about: About,
  sounds: readonly string[],
): Promise<boolean> {
  const kept = await db
    .updateTable("referral")
    .set({ ...columnsOf(db, about), sounds: [...sounds], answers_version: of.version + 1 })
    .where("id", "=", of.id)
    .where("answers_version", "=", of.version)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}
