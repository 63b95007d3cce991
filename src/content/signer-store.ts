import type { Doing } from "../platform/web/index.ts";
import type { Signer } from "./sign-content.ts";
import "../people/index.ts";
import "./tables.ts";

/** Names a signer under the id her form carried; false when that form was already sent. */
export async function insertSigner(
  { db, organisation, actor, now }: Doing,
  signer: Signer,
): Promise<boolean> {
  const made = await db
    .insertInto("content_signer")
    .values({
      id: signer.id,
      organisation_id: organisation.id,
      person_id: signer.personId,
      title: signer.title,
      registration: signer.registration,
      named_by: actor.personId ?? "",
      named_at: now,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

/** Whether she is, or was, named here. */
export async function isSigner({ db }: Doing, id: string): Promise<boolean> {
  const row = await db.selectFrom("content_signer").select("id").where("id", "=", id).executeTakeFirst();
  return row !== undefined;
}

/** Ends it; what she signed stays signed. False when it had already ended. */
export async function endSigner({ db, actor, now }: Doing, id: string): Promise<boolean> {
  const ended = await db
    .updateTable("content_signer")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** Everybody with a place here other than as a parent, for choosing who may sign. */
export async function listPlaces({ db, organisation }: Doing): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom("person")
    .innerJoin("role_period", "role_period.person_id", "person.id")
    .select(["person.id", "person.name"])
    .distinct()
    .where("person.organisation_id", "=", organisation.id)
    .where("role_period.role", "!=", "parent")
    .where("role_period.ended_at", "is", null)
    .orderBy("person.name")
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name }));
}

/** Administrators of the whole organisation, longest here first. */
export async function listAdministrators({ db, organisation }: Doing): Promise<string[]> {
  const rows = await db
    .selectFrom("role_period")
    .select("person_id")
    .where("organisation_id", "=", organisation.id)
    .where("role", "=", "administrator")
    .where("ended_at", "is", null)
    .orderBy("began_at")
    .execute();
  return rows.map(({ person_id }) => person_id);
}
