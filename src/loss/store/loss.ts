import { sql, type Selectable } from "kysely";
import { sealOrNull, type Tables } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { effects } from "../effects.ts";
import type { Loss, Subject } from "../loss.ts";
import "../tables.ts";

/** A period this actor may read. */
export async function findLoss({ db }: Doing, id: string): Promise<Loss | null> {
  const row = await db.selectFrom("loss").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? lossOf(row) : null;
}

/** The open period of somebody, if this actor may read it. */
export async function findOpenLoss({ db }: Doing, { personId, referralId }: Subject): Promise<Loss | null> {
  const row = await db
    .selectFrom("loss")
    .selectAll()
    .where("ended_at", "is", null)
    .where((where) =>
      personId === null ? where("referral_id", "=", referralId) : where("person_id", "=", personId),
    )
    .executeTakeFirst();
  return row ? lossOf(row) : null;
}

/** Every open period this actor may read, the newest first; for `parentIds` alone, when they are given. */
export async function listOpenLosses({ db }: Doing, parentIds?: readonly string[]): Promise<Loss[]> {
  if (parentIds?.length === 0) return [];
  let query = db
    .selectFrom("loss")
    .selectAll()
    .where("ended_at", "is", null)
    .orderBy("set_at", "desc")
    .orderBy("id")
    .limit(200);
  if (parentIds) query = query.where("person_id", "in", [...parentIds]);
  return (await query.execute()).map(lossOf);
}

/** Every period of hers, the newest first, as herself. */
export async function listLossesOf({ db }: Doing, personId: string): Promise<Loss[]> {
  const rows = await db
    .selectFrom("loss")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("set_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(lossOf);
}

/** Begins a period; false when this form began one before, or somebody else's did meanwhile. */
export async function insertLoss({ db, organisation }: Doing, loss: Loss): Promise<boolean> {
  const row = await db
    .insertInto("loss")
    .values({
      id: loss.id,
      organisation_id: organisation.id,
      person_id: loss.personId,
      referral_id: loss.referralId,
      kind: loss.kind,
      holds: effects[loss.kind].holds,
      told_how: loss.toldHow,
      set_at: loss.setAt,
      set_by: loss.setBy,
      set_as: loss.setAs,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps how a period ended, or that it was settled; false when it had ended already. */
export async function keepLoss({ db }: Doing, loss: Loss): Promise<boolean> {
  const kept = await db
    .updateTable("loss")
    .set({
      settled_at: loss.settledAt,
      settled_by: loss.settledBy,
      ended_at: loss.endedAt,
      ended_by: loss.endedBy,
      ended_why: sealOrNull(db, loss.endedWhy),
    })
    .where("id", "=", loss.id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}

/** Whether this actor, in the role she acts in, may say it of this person or referral. */
export async function isHersToTell(
  { db }: Doing,
  personId: string | null,
  referralId: string | null,
): Promise<boolean> {
  const { rows } = await sql<{ hers: boolean }>`
    select app.is_hers_to_tell(${personId}, ${referralId}) hers`.execute(db);
  return rows[0]?.hers ?? false;
}

/** Whose referral it is, and the name on it. Run as the system, once it is known to be hers to tell. */
export async function findReferred(
  { db }: Doing,
  referralId: string,
): Promise<{ personId: string | null; name: string } | null> {
  const { rows } = await sql<{ personId: string | null; name: string }>`
    select person_id "personId", name from referral where id = ${referralId}`.execute(db);
  return rows[0] ?? null;
}

/** Whose relationship this is, as far as this actor sees it: the log names a pair, and the switch a person. */
export async function findParentOf({ db }: Doing, relationshipId: string): Promise<string | null> {
  const { rows } = await sql<{ parent_id: string }>`
    select parent_id from relationship where id = ${relationshipId} and ended_on is null`.execute(db);
  return rows[0]?.parent_id ?? null;
}

/** The period of a referral becomes that of the person it turned out to be, unless she has one. Run as the system. */
export async function adoptReferral({ db }: Doing, referralId: string, personId: string): Promise<void> {
  await db
    .updateTable("loss")
    .set({ person_id: personId, referral_id: null })
    .where("referral_id", "=", referralId)
    .where("ended_at", "is", null)
    .where(
      sql<boolean>`not exists (select 1 from loss l where l.person_id = ${personId} and l.ended_at is null)`,
    )
    .execute();
}

function lossOf(row: Selectable<Tables["loss"]>): Loss {
  const { id, person_id: personId, referral_id: referralId } = row;
  return {
    id,
    ...(personId === null ? { personId, referralId: referralId ?? "" } : { personId, referralId: null }),
    kind: row.kind,
    toldHow: row.told_how,
    setAt: row.set_at,
    setBy: row.set_by,
    setAs: row.set_as,
    settledAt: row.settled_at,
    settledBy: row.settled_by,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
    endedWhy: row.ended_why,
  };
}
