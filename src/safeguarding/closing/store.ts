import type { Doing } from "../../platform/web/index.ts";
import "../records/tables.ts";

export type Closing = { id: string; concernId: string; closedAt: Date; closedBy: string };

/** Keeps that it is closed, under the id of what was written. */
export async function insertClosing(
  { db, organisation, actor, now }: Doing,
  id: string,
  concernId: string,
): Promise<boolean> {
  const row = await db
    .insertInto("concern_closing")
    .values({
      id,
      organisation_id: organisation.id,
      concern_id: concernId,
      closed_at: now,
      closed_by: actor.personId ?? "",
      reopened_at: null,
      reopened_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function keepReopened({ db, actor, now }: Doing, concernId: string): Promise<boolean> {
  const done = await db
    .updateTable("concern_closing")
    .set({ reopened_at: now, reopened_by: actor.personId })
    .where("concern_id", "=", concernId)
    .where("reopened_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** How these concerns are closed now, by concern; one that is open has none. */
export async function listClosings(
  { db }: Doing,
  concernIds: readonly string[],
): Promise<Map<string, Closing>> {
  if (concernIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("concern_closing")
    .select(["id", "concern_id", "closed_at", "closed_by"])
    .where("concern_id", "in", [...concernIds])
    .where("reopened_at", "is", null)
    .execute();
  return new Map(
    rows.map((row) => [
      row.concern_id,
      { id: row.id, concernId: row.concern_id, closedAt: row.closed_at, closedBy: row.closed_by },
    ]),
  );
}
