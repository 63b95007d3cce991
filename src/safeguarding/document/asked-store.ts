import { sealJson } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { AskedWords } from "../records/record.ts";
import "../records/tables.ts";

/** How the raising form asked, each time that changed, oldest first. */
export async function listAsked(
  { db }: Doing,
  concernId: string,
): Promise<{ at: Date; words: AskedWords | null }[]> {
  const rows = await db
    .selectFrom("concern_asked")
    .select(["asked_at", "words"])
    .where("concern_id", "=", concernId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ at: row.asked_at, words: row.words }));
}

export async function insertAsked(
  { db, organisation, now }: Doing,
  concernId: string,
  words: AskedWords,
): Promise<void> {
  await db
    .insertInto("concern_asked")
    .values({
      concern_id: concernId,
      organisation_id: organisation.id,
      asked_at: now,
      words: sealJson(db, words),
    })
    .execute();
}
