import { sql } from "kysely";
import { newId, type Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { recordsOf, type RetentionKind } from "../../words/record-kinds.ts";
import type { Retention } from "./settings.ts";
import "../tables.ts";

/** Keeps how long each kind is kept, beside the organisation's other settings. */
export async function keepRetention({ db, organisation }: Doing, retention: Retention): Promise<void> {
  await sql`update organisation set settings = jsonb_set(settings, '{retention}', ${JSON.stringify(retention)}::jsonb)
    where id = ${organisation.id}`.execute(db);
}

export type PastTime = { subjectId: string; sinceOn: Day };

/**
 * Whose records of this kind are past their time by a feature's own query, without what was erased since, what is under a
 * hold and what an administrator put off.
 */
export async function findPastTime(
  { db, today }: Doing,
  kind: RetentionKind,
  query: string,
  before: Day,
): Promise<PastTime[]> {
  const asked = sql.join(
    query.split(/(:before\b)/).map((part) => (part === ":before" ? sql`${before}::date` : sql.raw(part))),
    sql``,
  );
  const { rows } = await sql<PastTime>`
    select d.subject_id "subjectId", d.since_on "sinceOn" from (${asked}) d
    where not exists (select from erasure e where e.subject_id = d.subject_id and e.kinds ? ${recordsOf(kind)} and e.at >= d.since_on)
      and not exists (select from legal_hold h where h.person_id = d.subject_id and h.ended_at is null)
      and not exists (select from due_erasing l where l.kind = ${kind} and l.subject_id = d.subject_id
        and (l.done_at is null or l.put_off_until > ${today}))
    order by d.since_on, d.subject_id limit 2000`.execute(db);
  return rows;
}

/** Lists what waits for somebody's word; what is listed already stays as it is. */
export async function listDue(
  { db, organisation, today }: Doing,
  kind: RetentionKind,
  found: readonly PastTime[],
): Promise<void> {
  if (found.length === 0) return;
  await db
    .insertInto("due_erasing")
    .values(
      found.map(({ subjectId, sinceOn }) => ({
        id: newId(),
        organisation_id: organisation.id,
        kind,
        subject_id: subjectId,
        since_on: sinceOn,
        listed_on: today,
        confirmed_at: null,
        confirmed_by: null,
        put_off_until: null,
        done_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export type DueKind = { kind: RetentionKind; count: number; oldestOn: Day; listedOn: Day };

/** What waits to be confirmed, by kind, as far as this actor decides on it. */
export async function countDue({ db, today }: Doing): Promise<DueKind[]> {
  const { rows } = await sql<DueKind>`
    select kind, count(*)::int "count", min(since_on) "oldestOn", min(listed_on) "listedOn" from due_erasing
    where confirmed_at is null and done_at is null and (put_off_until is null or put_off_until <= ${today})
    group by kind order by min(listed_on), kind`.execute(db);
  return rows;
}

/** Somebody said by name that these may go. Answers how many. */
export async function confirmDue(
  { db, now, actor }: Doing,
  kind: RetentionKind,
  listedBy: Day,
): Promise<number> {
  const done = await db
    .updateTable("due_erasing")
    .set({ confirmed_at: now, confirmed_by: actor.personId })
    .where("kind", "=", kind)
    .where("listed_on", "<=", listedBy)
    .where("confirmed_at", "is", null)
    .where("done_at", "is", null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** Not now: the list asks again on that day. */
export async function putOffDue(db: Db, kind: RetentionKind, until: Day): Promise<void> {
  await db
    .updateTable("due_erasing")
    .set({ put_off_until: until })
    .where("kind", "=", kind)
    .where("confirmed_at", "is", null)
    .where("done_at", "is", null)
    .execute();
}

export type Confirmed = { id: string; kind: RetentionKind; subjectId: string; by: string };

/** Some of what was confirmed and is not done, for us alone until this transaction ends; another process takes others. */
export async function takeConfirmed(db: Db, limit: number): Promise<Confirmed[]> {
  return (
    db
      .selectFrom("due_erasing")
      .select(["id", "kind", "subject_id as subjectId", sql<string>`confirmed_by`.as("by")])
      .where("confirmed_at", "is not", null)
      .where("done_at", "is", null)
      // a hold that began after somebody confirmed still holds
      .where(
        sql<boolean>`not exists (select from legal_hold h where h.person_id = due_erasing.subject_id and h.ended_at is null)`,
      )
      .orderBy("confirmed_at")
      .orderBy("id")
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute()
  );
}

export async function markDone({ db, now }: Doing, id: string): Promise<void> {
  await db.updateTable("due_erasing").set({ done_at: now }).where("id", "=", id).execute();
}
