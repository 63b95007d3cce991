import { sql } from "kysely";
import { seal, sealOrNull, type Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Role } from "../../words/roles.ts";
import type { Conflict, ConflictKind, FoundBy } from "./conflict.ts";
import "../tables.ts";

export type NewConflict = {
  id: string;
  whoId: string | null;
  named: string | null;
  subjectId: string;
  kind: ConflictKind;
  why: string;
  found: FoundBy;
};

/** Keeps an entry; false when its form was sent before, or these two have one already. */
export async function insertConflict(doing: Doing, entry: NewConflict): Promise<boolean> {
  const inserted = await doing.db
    .insertInto("conflict")
    .values({
      id: entry.id,
      organisation_id: doing.organisation.id,
      person_id: entry.whoId,
      named: sealOrNull(doing.db, entry.named),
      subject_id: entry.subjectId,
      kind: entry.kind,
      why: seal(doing.db, entry.why),
      found: entry.found,
      began_at: doing.now,
      began_by: doing.actor.personId ?? "",
      ended_at: null,
      ended_by: null,
      ended_why: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

const columns = [
  "id",
  "person_id as whoId",
  "named",
  "subject_id as subjectId",
  "kind",
  "why",
  "found",
  "began_at as beganAt",
  "began_by as beganBy",
] as const;

/** Entries that hold now, as far as whoever asks may read them; those only named come first, then the newest. */
export async function listConflicts(
  db: Db,
  only: { subjectId?: string; id?: string; writtenBy?: string } = {},
): Promise<Conflict[]> {
  let query = db.selectFrom("conflict").select(columns).where("ended_at", "is", null);
  if (only.subjectId) query = query.where("subject_id", "=", only.subjectId);
  if (only.writtenBy) query = query.where("began_by", "=", only.writtenBy);
  if (only.id) query = query.where("id", "=", only.id);
  return query
    .orderBy(sql`person_id is not null`)
    .orderBy("began_at", "desc")
    .orderBy("id")
    .execute();
}

/** Ends an entry: from now on she may see the record again. False when it had ended. */
export async function endConflict(doing: Doing, id: string, why: string): Promise<boolean> {
  const ended = await doing.db
    .updateTable("conflict")
    .set({ ended_at: doing.now, ended_by: doing.actor.personId, ended_why: seal(doing.db, why) })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** Says who the named person is; false when these two have an entry already, or it is settled. */
export async function nameConflict(db: Db, id: string, personId: string): Promise<boolean> {
  const named = await db
    .updateTable("conflict")
    .set({ person_id: personId })
    .where("id", "=", id)
    .where("person_id", "is", null)
    .where("ended_at", "is", null)
    .where("subject_id", "!=", personId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("conflict as other")
            .select("other.id")
            .where("other.person_id", "=", personId)
            .where("other.ended_at", "is", null)
            .whereRef("other.subject_id", "=", "conflict.subject_id"),
        ),
      ),
    )
    .executeTakeFirst();
  return named.numUpdatedRows === 1n;
}

/** Who must not see anything of this person, referral, match or relationship: to leave out of whoever is told. */
export async function keptFrom(doing: Doing, about: string | null): Promise<ReadonlySet<string>> {
  if (!about) return new Set();
  const { rows } = await doing.asSystem(() =>
    sql<{ id: string }>`select id from app.kept_from(${about}::uuid) id`.execute(doing.db),
  );
  return new Set(rows.map(({ id }) => id));
}

export type Colleague = { id: string; name: string; roles: Role[] };

/** Those who work or support here, by name, to say who is meant; as far as whoever asks may see them. */
export async function listColleagues(db: Db): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select p.id, p.name, array_agg(distinct r.role) roles
    from person p join role_period r on r.person_id = p.id and r.ended_at is null and r.role not in ('parent', 'referrer')
    where p.merged_into_id is null
    group by p.id, p.name order by lower(p.name), p.id limit 500`.execute(db);
  return rows;
}

/** Leads and administrators, to be told that somebody said who should not see a record. */
export async function listWhoKeepsConflicts(doing: Doing): Promise<string[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select("person_id")
      .distinct()
      .where("role", "in", ["safeguarding-lead", "administrator"])
      .where("ended_at", "is", null)
      .execute(),
  );
  return rows.map((row) => row.person_id);
}
