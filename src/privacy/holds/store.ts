import { seal, type Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { LegalHold } from "./legal-hold.ts";
import "../tables.ts";

/** Keeps a hold; false when its form was sent before. */
export async function insertHold({ db, organisation }: Doing, hold: LegalHold): Promise<boolean> {
  const row = await db
    .insertInto("legal_hold")
    .values({
      id: hold.id,
      organisation_id: organisation.id,
      person_id: hold.personId,
      reason: seal(db, hold.reason),
      review_on: hold.reviewOn,
      began_at: hold.beganAt,
      began_by: hold.beganBy,
      ended_at: null,
      ended_by: null,
      ended_why: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Holds this actor may see, those that last first, by the day they are looked at again. */
export async function listHolds(
  db: Db,
  which: { personId?: string; onlyOpen?: boolean },
): Promise<LegalHold[]> {
  const rows = await db
    .selectFrom("legal_hold")
    .selectAll()
    .$if(which.personId !== undefined, (query) => query.where("person_id", "=", which.personId ?? ""))
    .$if(which.onlyOpen === true, (query) => query.where("ended_at", "is", null))
    .orderBy("ended_at", (order) => order.desc().nullsFirst())
    .orderBy("review_on")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    reason: row.reason,
    reviewOn: row.review_on,
    beganAt: row.began_at,
    beganBy: row.began_by,
    ended:
      row.ended_at && row.ended_by ? { at: row.ended_at, by: row.ended_by, why: row.ended_why ?? "" } : null,
  }));
}

/** Whether a hold lasts for this person; asked as the organisation's own code. */
export async function isHeld(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom("legal_hold")
    .select("id")
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends a hold; false when it had ended. */
export async function endHold(
  db: Db,
  hold: { id: string; personId: string; at: Date; by: string; why: string },
): Promise<boolean> {
  const done = await db
    .updateTable("legal_hold")
    .set({ ended_at: hold.at, ended_by: hold.by, ended_why: seal(db, hold.why) })
    .where("id", "=", hold.id)
    .where("person_id", "=", hold.personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
