import { sql } from "kysely";
import { seal } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import type { LowLevelKind } from "../deciding/decision.ts";
import "../records/tables.ts";

export type Review = {
  id: string;
  programmeId: string | null;
  month: Day;
  at: Date;
  by: string;
  seen: string;
};

/** Keeps that a month was looked at together; false when its form was sent before. */
export async function insertReview(
  { db, organisation, actor, now }: Doing,
  review: { id: string; month: Day; seen: string },
): Promise<boolean> {
  const row = await db
    .insertInto("low_level_review")
    .values({
      id: review.id,
      organisation_id: organisation.id,
      programme_id: actor.programmeId,
      month: review.month,
      reviewed_at: now,
      reviewed_by: actor.personId ?? "",
      seen: seal(db, review.seen),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Reviews since a month, newest first. */
export async function listReviews({ db }: Doing, since: Day): Promise<Review[]> {
  const rows = await db
    .selectFrom("low_level_review")
    .selectAll()
    .where("month", ">=", since)
    .orderBy("reviewed_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    programmeId: row.programme_id,
    month: row.month,
    at: row.reviewed_at,
    by: row.reviewed_by,
    seen: row.seen,
  }));
}

/** Concerns that are low-level by what whoever raised it said, or by a decision. */
export async function listLowLevelRows(
  { db }: Doing,
  since: Date,
): Promise<
  {
    id: string;
    aboutPersonId: string | null;
    aboutName: string | null;
    raisedAt: Date;
    kind: LowLevelKind | null;
  }[]
> {
  const { rows } = await sql<{
    id: string;
    about_person_id: string | null;
    about_name: string | null;
    raised_at: Date;
    kind: LowLevelKind | null;
  }>`
    select c.id, c.about_person_id, c.about_name, c.raised_at, d.low_level_kind kind
    from concern c
    left join lateral (select low_level_kind from concern_decision d
      where d.concern_id = c.id and d.kind = 'low-level' order by decided_at desc limit 1) d on true
    where (c.level = 'low' or d.low_level_kind is not null) and c.raised_at >= ${since} and app.answers_concern(c.id)
    order by c.raised_at, c.id limit 1000`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    aboutPersonId: row.about_person_id,
    aboutName: row.about_name,
    raisedAt: row.raised_at,
    kind: row.kind,
  }));
}

/** When low-level concerns were raised, by programme. For our own code. */
export async function listLowLevelMonths(
  { db }: Doing,
  since: Day,
): Promise<{ programmeId: string; raisedOn: Day }[]> {
  const { rows } = await sql<{ programme_id: string; raised_on: Day }>`
    select distinct c.programme_id, (c.raised_at at time zone 'Europe/London')::date raised_on from concern c
    where (c.level = 'low' or exists (select 1 from concern_decision d where d.concern_id = c.id and d.kind = 'low-level'))
      and c.raised_at >= ${since}::date`.execute(db);
  return rows.map((row) => ({ programmeId: row.programme_id, raisedOn: row.raised_on }));
}
