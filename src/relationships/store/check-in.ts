import { sql, type Selectable } from "kysely";
import { sealOrNull, type Tables } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { CheckIn, CheckInAnswer } from "../check-in/check-in.ts";
import "../tables.ts";

/** Plans it when a relationship begins; once. */
export async function insertCheckIn(
  { db, organisation }: Doing,
  planned: Pick<CheckIn, "relationshipId" | "programmeId" | "parentId" | "dueAt">,
): Promise<void> {
  await db
    .insertInto("check_in")
    .values({
      relationship_id: planned.relationshipId,
      organisation_id: organisation.id,
      programme_id: planned.programmeId,
      parent_id: planned.parentId,
      due_at: planned.dueAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The one of this relationship, as far as this actor may read it. */
export async function findCheckIn({ db }: Doing, relationshipId: string): Promise<CheckIn | null> {
  const row = await db
    .selectFrom("check_in")
    .selectAll()
    .where("relationship_id", "=", relationshipId)
    .executeTakeFirst();
  return row ? checkInOf(row) : null;
}

/** Those whose time has come and that were not yet seen to, while support goes on. Run as the system. */
export async function listCheckInsDue({ db, now }: Doing): Promise<CheckIn[]> {
  const rows = await db
    .selectFrom("check_in")
    .selectAll()
    .where("due_at", "<=", now)
    .where("asked_at", "is", null)
    .where(
      sql<boolean>`exists (select 1 from relationship r where r.id = relationship_id and r.ended_on is null)`,
    )
    .orderBy("due_at")
    .limit(500)
    .execute();
  return rows.map(checkInOf);
}

export async function keepAsked({ db, now }: Doing, relationshipId: string): Promise<void> {
  await db
    .updateTable("check_in")
    .set({ asked_at: now })
    .where("relationship_id", "=", relationshipId)
    .where("asked_at", "is", null)
    .execute();
}

/** Keeps what she said; false when she had answered before. */
export async function keepAnswer(
  { db, now }: Doing,
  relationshipId: string,
  { wellbeing, support, wantsCall, words }: CheckInAnswer,
): Promise<boolean> {
  const kept = await db
    .updateTable("check_in")
    .set({ answered_at: now, wellbeing, support, wants_call: wantsCall, words: sealOrNull(db, words) })
    .where("relationship_id", "=", relationshipId)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}

/** A coordinator has read it. */
export async function keepSeen({ db, actor, now }: Doing, relationshipId: string): Promise<void> {
  await db
    .updateTable("check_in")
    .set({ seen_at: now, seen_by: actor.personId })
    .where("relationship_id", "=", relationshipId)
    .where("answered_at", "is not", null)
    .where("seen_at", "is", null)
    .execute();
}

/** Answers no coordinator has read yet. */
export async function listUnseenCheckIns({ db }: Doing): Promise<CheckIn[]> {
  const rows = await db
    .selectFrom("check_in")
    .selectAll()
    .where("answered_at", "is not", null)
    .where("seen_at", "is", null)
    .orderBy("answered_at")
    .limit(200)
    .execute();
  return rows.map(checkInOf);
}

const checkInOf = (row: Selectable<Tables["check_in"]>): CheckIn => ({
  relationshipId: row.relationship_id,
  programmeId: row.programme_id,
  parentId: row.parent_id,
  dueAt: row.due_at,
  answeredAt: row.answered_at,
  answer:
    row.wellbeing && row.support
      ? {
          wellbeing: row.wellbeing,
          support: row.support,
          wantsCall: row.wants_call ?? false,
          words: row.words,
        }
      : null,
  seenAt: row.seen_at,
});
