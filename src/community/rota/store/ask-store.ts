import { isId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";

/** Somebody was asked to cover hours: who, when, and what she said. */
export type CoverAsk = {
  id: string;
  spaceId: string;
  personId: string;
  fromAt: Date;
  toAt: Date;
  askedAt: Date;
  answer: "yes" | "no" | "filled" | null;
};

/** Writes down that she is asked; asked about the same hours before, nothing happens. Answers whether it is new. */
export async function insertAsk(
  { db, organisation, actor }: Doing,
  ask: Omit<CoverAsk, "answer">,
): Promise<boolean> {
  const done = await db
    .insertInto("cover_ask")
    .values({
      id: ask.id,
      organisation_id: organisation.id,
      space_id: ask.spaceId,
      person_id: ask.personId,
      from_at: ask.fromAt,
      to_at: ask.toAt,
      asked_at: ask.askedAt,
      asked_by: actor.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** Who was asked, as far as whoever looks may know: about some hours of a space, or of one person and still to come. */
export async function listAsks(
  { db }: Doing,
  which: { id?: string; spaceId?: string; fromAt?: Date; personId?: string; after?: Date },
): Promise<CoverAsk[]> {
  if (which.id !== undefined && !isId(which.id)) return [];
  let query = db.selectFrom("cover_ask").selectAll().orderBy("from_at").orderBy("id").limit(200);
  if (which.id) query = query.where("id", "=", which.id);
  if (which.spaceId) query = query.where("space_id", "=", which.spaceId);
  if (which.fromAt) query = query.where("from_at", "=", which.fromAt);
  if (which.personId) query = query.where("person_id", "=", which.personId);
  if (which.after) query = query.where("to_at", ">", which.after);
  return (await query.execute()).map((row) => ({
    id: row.id,
    spaceId: row.space_id,
    personId: row.person_id,
    fromAt: row.from_at,
    toAt: row.to_at,
    askedAt: row.asked_at,
    answer: row.answer,
  }));
}

export async function answerAsk(
  { db, now }: Doing,
  id: string,
  answer: "yes" | "no" | "filled",
): Promise<void> {
  await db
    .updateTable("cover_ask")
    .set({ answer, answered_at: now })
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .execute();
}
