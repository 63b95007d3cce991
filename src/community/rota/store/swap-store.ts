import type { Selectable } from "kysely";
import { isId } from "../../../platform/db/index.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Swap } from "../swap.ts";
import "../tables.ts";

export const swapOf = (row: Selectable<Tables["shift_swap"]>): Swap => ({
  id: row.id,
  spaceId: row.space_id,
  shiftId: row.shift_id,
  fromPersonId: row.from_person_id,
  toPersonId: row.to_person_id,
  askedAt: row.asked_at,
  lapsesAt: row.lapses_at,
  ended: row.ended_at && row.ended_how ? { at: row.ended_at, how: row.ended_how } : null,
});

/** A question about a shift, kept still until this transaction is over. */
export async function takeSwapRow({ db }: Doing, id: string): Promise<Swap | null> {
  if (!isId(id)) return null;
  const row = await db
    .selectFrom("shift_swap")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? swapOf(row) : null;
}

/** Questions that are open: about one shift, in one space, or all that whoever asks looks after; the next to lapse first. */
export async function listOpenSwaps(
  { db }: Doing,
  which: { shiftId?: string; spaceId?: string } = {},
): Promise<Swap[]> {
  let query = db.selectFrom("shift_swap").selectAll().where("ended_at", "is", null);
  if (which.shiftId) query = query.where("shift_id", "=", which.shiftId);
  if (which.spaceId) query = query.where("space_id", "=", which.spaceId);
  return (await query.orderBy("lapses_at").orderBy("id").execute()).map(swapOf);
}

export async function insertSwap({ db, organisation }: Doing, swap: Swap): Promise<boolean> {
  const done = await db
    .insertInto("shift_swap")
    .values({
      id: swap.id,
      organisation_id: organisation.id,
      space_id: swap.spaceId,
      shift_id: swap.shiftId,
      from_person_id: swap.fromPersonId,
      to_person_id: swap.toPersonId,
      asked_at: swap.askedAt,
      lapses_at: swap.lapsesAt,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export async function keepSwap({ db, actor }: Doing, swap: Swap): Promise<void> {
  await db
    .updateTable("shift_swap")
    .set({
      ended_at: swap.ended?.at ?? null,
      ended_by: swap.ended ? actor.personId : null,
      ended_how: swap.ended?.how ?? null,
    })
    .where("id", "=", swap.id)
    .where("ended_at", "is", null)
    .execute();
}

/** Questions whose shift is nobody's to swap any more, in our own code: the shift was freed, or has begun. */
export async function endSwapsOf(
  { db, now }: Doing,
  shiftIds: readonly string[],
  how: "shift gone" | "lapsed",
): Promise<Swap[]> {
  if (shiftIds.length === 0) return [];
  const rows = await db
    .updateTable("shift_swap")
    .set({ ended_at: now, ended_how: how })
    .where("shift_id", "in", [...shiftIds])
    .where("ended_at", "is", null)
    .returningAll()
    .execute();
  return rows.map(swapOf);
}
