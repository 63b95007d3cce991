import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";

export type Gone = {
  shiftId: string;
  spaceId: string;
  programmeId: string;
  personId: string;
  hereUntilAt: Date;
};

/** Shifts nobody closed although whoever had them is no longer here: held until this transaction ends. */
export async function takeGone({ db, organisation, now }: Doing, max: number): Promise<Gone[]> {
  return db
    .selectFrom("shift as h")
    .innerJoin("space as s", "s.id", "h.space_id")
    .select([
      "h.id as shiftId",
      "h.space_id as spaceId",
      "s.programme_id as programmeId",
      "h.person_id as personId",
      (select) => select.ref("h.here_until_at").$notNull().as("hereUntilAt"),
    ])
    .where("h.organisation_id", "=", organisation.id)
    .where("h.started_at", "is not", null)
    .where("h.closed_at", "is", null)
    .where("h.here_until_at", "<=", now)
    .orderBy("h.here_until_at")
    .orderBy("h.id")
    .limit(max)
    .forUpdate("h")
    .skipLocked()
    .execute();
}

export type Unsigned = { id: string; spaceId: string; programmeId: string };

/** Handovers nobody has signed although somebody else has been on shift there for so long, and nobody was told of. */
export async function takeUnsigned(
  { db, organisation, now }: Doing,
  minutes: number,
  max: number,
): Promise<Unsigned[]> {
  const since = new Date(now.getTime() - minutes * 60_000);
  const { rows } = await sql<Unsigned>`select o.id, o.space_id "spaceId", s.programme_id "programmeId"
    from handover o join space s on s.id = o.space_id
    where o.organisation_id = ${organisation.id} and o.signed_at is null and o.told_at is null and o.written_at <= ${since}
      and exists (select 1 from shift h where h.space_id = o.space_id and h.id <> o.shift_id and h.started_at <= ${since}
        and h.person_id is distinct from o.by_person_id and (h.closed_at is null or h.closed_at > o.written_at))
    order by o.written_at limit ${max} for update of o skip locked`.execute(db);
  return rows;
}

export async function keepTold({ db, now }: Doing, id: string): Promise<void> {
  await db.updateTable("handover").set({ told_at: now }).where("id", "=", id).execute();
}

/** Handovers the coordinators were told of and nobody has signed yet, as far as whoever asks may see them. */
export async function listTold({
  db,
}: Doing): Promise<{ id: string; spaceId: string; space: string; writtenAt: Date }[]> {
  return db
    .selectFrom("handover as o")
    .innerJoin("space as s", "s.id", "o.space_id")
    .select(["o.id", "o.space_id as spaceId", "s.name as space", "o.written_at as writtenAt"])
    .where("o.signed_at", "is", null)
    .where("o.told_at", "is not", null)
    .orderBy("o.written_at")
    .limit(50)
    .execute();
}
