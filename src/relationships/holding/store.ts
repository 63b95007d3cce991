import type { Selectable } from "kysely";
import { newId, seal, type Tables } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Hold } from "./hold.ts";
import type { HoldStep } from "./tables.ts";
import "./tables.ts";

/** Keeps a new hold; false when its form was sent before, or another was placed at the same moment. */
export async function insertHold(
  { db, organisation }: Doing,
  hold: Hold,
  programmeId: string,
): Promise<boolean> {
  const row = await db
    .insertInto("hold")
    .values({
      id: hold.id,
      organisation_id: organisation.id,
      programme_id: programmeId,
      relationship_id: hold.relationshipId,
      may_do: hold.mayDo,
      words: seal(db, hold.words),
      began_at: hold.beganAt,
      began_by: hold.beganBy,
      look_again_on: hold.lookAgainOn,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (row.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Keeps a new day to look again, or the end; false when it had ended. */
export async function keepHold({ db, actor }: Doing, hold: Hold): Promise<boolean> {
  const kept = await db
    .updateTable("hold")
    .set({
      look_again_on: hold.lookAgainOn,
      ...(hold.endedAt ? { ended_at: hold.endedAt, ended_by: actor.personId } : {}),
    })
    .where("id", "=", hold.id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

export type Why = { what: HoldStep; at: Date; by: string; why: string };

export async function insertWhy(
  { db, organisation, actor, now }: Doing,
  given: { holdId: string; concernId: string | null; what: HoldStep; why: string },
): Promise<void> {
  await db
    .insertInto("hold_why")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      hold_id: given.holdId,
      concern_id: given.concernId,
      at: now,
      by_person_id: actor.personId ?? "",
      what: given.what,
      why: seal(db, given.why),
    })
    .execute();
}

/** The reasons, as far as this actor may know them, the first first; and whether they come from a concern of hers to see. */
export async function listWhys(
  { db }: Doing,
  holdId: string,
): Promise<(Why & { concernId: string | null })[]> {
  const rows = await db
    .selectFrom("hold_why")
    .selectAll()
    .where("hold_id", "=", holdId)
    .orderBy("at")
    .execute();
  return rows.map((row) => ({
    what: row.what,
    at: row.at,
    by: row.by_person_id,
    why: row.why,
    concernId: row.concern_id,
  }));
}

/** The concern a hold came from, whoever asks: so that later reasons stay where the first is. Run as the system. */
export async function findConcernOf({ db }: Doing, holdId: string): Promise<string | null> {
  const row = await db
    .selectFrom("hold_why")
    .select("concern_id")
    .where("hold_id", "=", holdId)
    .where("concern_id", "is not", null)
    .executeTakeFirst();
  return row?.concern_id ?? null;
}

export async function findHold({ db }: Doing, id: string): Promise<Hold | null> {
  const row = await db.selectFrom("hold").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? holdOf(row) : null;
}

/** As a row of the table or as JSON of one: there, times are text. */
export type HoldRow = Omit<Selectable<Tables["hold"]>, "began_at" | "ended_at"> & {
  began_at: Date | string;
  ended_at: Date | string | null;
};

export const holdOf = (row: HoldRow): Hold => ({
  id: row.id,
  relationshipId: row.relationship_id,
  mayDo: row.may_do,
  words: row.words,
  beganAt: new Date(row.began_at),
  beganBy: row.began_by,
  lookAgainOn: row.look_again_on,
  endedAt: row.ended_at === null ? null : new Date(row.ended_at),
});
