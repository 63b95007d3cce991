import { newId, seal } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Words } from "../concern.ts";
import "../tables.ts";

/** Keeps what was said. The same form with other words, after the back button, is said again and not written over. */
export async function insertWords(
  { db, organisation, actor, now }: Doing,
  concernId: string,
  id: string,
  words: string,
): Promise<boolean> {
  const insert = (as: string) =>
    db
      .insertInto("concern_words")
      .values({
        id: as,
        organisation_id: organisation.id,
        concern_id: concernId,
        said_at: now,
        said_by: actor.personId ?? "",
        words: seal(db, words),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
  if (await insert(id)) return true;
  const same = await db
    .selectFrom("concern_words")
    .select("words")
    .where("concern_id", "=", concernId)
    .where("said_by", "=", actor.personId)
    .execute();
  return same.some((each) => each.words === words) ? false : (await insert(newId())) !== undefined;
}

export async function listWords({ db }: Doing, concernId: string): Promise<Words[]> {
  const rows = await db
    .selectFrom("concern_words")
    .selectAll()
    .where("concern_id", "=", concernId)
    .orderBy("said_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, saidAt: row.said_at, saidBy: row.said_by, words: row.words }));
}
