import { sql } from "kysely";
import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { RedTier } from "../care.ts";
import "../tables.ts";

/** A heavy post somebody stayed with, once. */
export async function insertHeavy(
  { db, organisation, now }: Doing,
  postId: string,
  tier: RedTier,
  personId: string,
): Promise<void> {
  await db
    .insertInto("heavy_post")
    .values({ post_id: postId, person_id: personId, organisation_id: organisation.id, tier, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Heavy posts she stayed with since then; nobody else's count is hers to read. */
export async function countHeavySince({ db, actor }: Doing, since: Date): Promise<number> {
  const row = await db
    .selectFrom("heavy_post")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("person_id", "=", actor.personId ?? "")
    .where("at", ">=", since)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function insertPause(
  { db, organisation, actor, now }: Doing,
  shift: { id: string; spaceId: string },
  untilAt: Date,
): Promise<void> {
  await db
    .insertInto("desk_pause")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      space_id: shift.spaceId,
      shift_id: shift.id,
      person_id: actor.personId ?? "",
      from_at: now,
      until_at: untilAt,
    })
    .execute();
}

/** Her pause in this space is over now, a blink after it began at the earliest. */
export async function endPause({ db, actor, now }: Doing, spaceId: string): Promise<void> {
  await db
    .updateTable("desk_pause")
    .set({ until_at: sql<Date>`greatest(${now}::timestamptz, from_at + interval '1 millisecond')` })
    .where("space_id", "=", spaceId)
    .where("person_id", "=", actor.personId ?? "")
    .where("until_at", ">", now)
    .execute();
}
