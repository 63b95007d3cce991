import { newId, seal, sealJson, sealOrNull } from "../../../platform/db/index.ts";
import { isId } from "../../../platform/db/index.ts";
import type { Selectable } from "kysely";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Handover, HandoverItem } from "../handing/handover.ts";
import "../tables.ts";

const handoverOf = (row: Selectable<Tables["handover"]>): Handover => ({
  id: row.id,
  spaceId: row.space_id,
  shiftId: row.shift_id,
  writtenAt: row.written_at,
  writtenBy: row.by_person_id,
  words: row.words,
  signedAt: row.signed_at,
  signedBy: row.signed_by,
});

/** Writes a handover down as it is at this moment; a shift leaves one, however often it is asked for. */
export async function insertHandover(
  { db, organisation, now }: Doing,
  handover: Pick<Handover, "id" | "spaceId" | "shiftId" | "writtenBy" | "words">,
  items: readonly Omit<HandoverItem, "id" | "position">[],
): Promise<boolean> {
  const base = { organisation_id: organisation.id, space_id: handover.spaceId };
  const row = await db
    .insertInto("handover")
    .values({
      ...base,
      id: handover.id,
      shift_id: handover.shiftId,
      written_at: now,
      by_person_id: handover.writtenBy,
      words: sealOrNull(db, handover.words),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!row) return false;
  if (items.length > 0)
    await db
      .insertInto("handover_item")
      .values(
        items.map((item, position) => ({
          ...base,
          id: newId(),
          handover_id: handover.id,
          kind: item.kind,
          position,
          post_id: item.postId,
          thread_id: item.threadId,
          member_id: item.memberId,
          frozen: sealJson(db, item.frozen),
        })),
      )
      .execute();
  return true;
}

export async function findHandover(
  { db }: Doing,
  id: string,
  lock: "to read" | "to change" = "to read",
): Promise<Handover | null> {
  if (!isId(id)) return null;
  const found = db.selectFrom("handover").selectAll().where("id", "=", id);
  const row = await (lock === "to change" ? found.forUpdate() : found).executeTakeFirst();
  return row ? handoverOf(row) : null;
}

export async function listItems({ db }: Doing, handoverId: string): Promise<HandoverItem[]> {
  return db
    .selectFrom("handover_item")
    .select([
      "id",
      "kind",
      "position",
      "post_id as postId",
      "thread_id as threadId",
      "member_id as memberId",
      "frozen",
    ])
    .where("handover_id", "=", handoverId)
    .orderBy("position")
    .execute();
}

/** The handovers of a space, the newest first. */
export async function listHandovers({ db }: Doing, spaceId: string, only?: "unsigned"): Promise<Handover[]> {
  const found = db
    .selectFrom("handover")
    .selectAll()
    .where("space_id", "=", spaceId)
    .orderBy("written_at", "desc")
    .limit(30);
  return (await (only ? found.where("signed_at", "is", null) : found).execute()).map(handoverOf);
}

export async function keepSigned({ db, actor, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("handover")
    .set({ signed_at: now, signed_by: actor.personId })
    .where("id", "=", id)
    .where("signed_at", "is", null)
    .execute();
}

/** Words she adds to a handover the house wrote for her. */
export async function keepWords({ db }: Doing, id: string, words: string): Promise<void> {
  await db
    .updateTable("handover")
    .set({ words: seal(db, words) })
    .where("id", "=", id)
    .execute();
}
