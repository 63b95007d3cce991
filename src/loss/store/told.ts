import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import type { Loss } from "../loss.ts";
import type { ToldAs } from "../tables.ts";
import "../tables.ts";

export type Told = { personId: string; as: ToldAs; toldAt: Date; readAt: Date | null };

/** Who was told of a period, as far as this actor may read it, in the order they were. */
export async function listTold({ db }: Doing, lossId: string): Promise<Told[]> {
  const rows = await db
    .selectFrom("loss_told")
    .selectAll()
    .where("loss_id", "=", lossId)
    .orderBy("told_at")
    .orderBy("told_as", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    as: row.told_as,
    toldAt: row.told_at,
    readAt: row.read_at,
  }));
}

/** Notes that somebody is told; false when she was before. Run as the system. */
export async function insertTold(
  { db, organisation, now }: Doing,
  lossId: string,
  personId: string,
  as: ToldAs,
): Promise<boolean> {
  const row = await db
    .insertInto("loss_told")
    .values({
      organisation_id: organisation.id,
      loss_id: lossId,
      person_id: personId,
      told_as: as,
      told_at: now,
    })
    .onConflict((conflict) => conflict.columns(["loss_id", "person_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** She has opened what to say and what not to say. */
export async function keepRead({ db, actor, now }: Doing, lossId: string): Promise<void> {
  await db
    .updateTable("loss_told")
    .set({ read_at: now })
    .where("loss_id", "=", lossId)
    .where("person_id", "=", actor.personId)
    .where("read_at", "is", null)
    .execute();
}

/** Whoever supports her now, and those who coordinate or keep safe where she has a place. Run as the system. */
export async function listToTell(
  { db }: Doing,
  { personId, referralId }: Loss,
): Promise<{ personId: string; as: ToldAs }[]> {
  const { rows } = await sql<{ person_id: string; told_as: ToldAs }>`
    with here as (
      select r.programme_id from referral r where r.id = ${referralId} or r.person_id = ${personId}
      union select p.programme_id from role_period p
        where p.person_id = ${personId} and p.role = 'parent' and p.ended_at is null)
    select s.supporter_id person_id, 'supporter' told_as from app.supporters_of(${personId}) s where s.ended_on is null
    union select p.person_id, case p.role when 'coordinator' then 'coordinator' else 'lead' end
      from role_period p where p.role in ('coordinator', 'safeguarding-lead') and p.ended_at is null
        and (p.programme_id is null or p.programme_id in (select programme_id from here))`.execute(db);
  return rows.map((row) => ({ personId: row.person_id, as: row.told_as }));
}
