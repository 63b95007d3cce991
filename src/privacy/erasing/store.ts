import { sql, type RawBuilder } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import type { Erasable } from "../../people/index.ts";
import type { ErasedWhy } from "./erasure.ts";
import "../tables.ts";

export type Rubbing = { subjectId: string; before: Day | null };

/** SQL of ours with `:id` and `:before` filled in; without a day, everything is before it. */
function filled(text: string, { subjectId, before }: Rubbing): RawBuilder<unknown> {
  const parts = text.split(/(:id\b|:before\b)/).map((part) => {
    if (part === ":id") return sql`${subjectId}::uuid`;
    return part === ":before" ? sql`coalesce(${before}::date, 'infinity')` : sql.raw(part);
  });
  return sql`${sql.join(parts, sql``)}`;
}

const differs = (leaves: Readonly<Record<string, string>>): string =>
  Object.entries(leaves)
    .map(([column, value]) => `t.${column} is distinct from (${value})`)
    .join(" or ");

/** Takes the words of these rows away and answers how many rows had any. As the organisation's own code. */
export async function rubOut(db: Db, erasable: Erasable, rubbing: Rubbing): Promise<number> {
  if ("calls" in erasable) {
    const { rows } = await sql<{ count: number }>`select ${filled(erasable.calls, rubbing)} "count"`.execute(
      db,
    );
    return rows[0]?.count ?? 0;
  }
  const { table, whose, leaves } = erasable;
  const where = filled(`(${whose})`, rubbing);
  const done =
    leaves === "nothing"
      ? await sql`delete from ${sql.id(table)} t where ${where}`.execute(db)
      : await sql`update ${sql.id(table)} t set ${sql.raw(
          Object.entries(leaves)
            .map(([column, value]) => `${column} = ${value}`)
            .join(", "),
        )} where ${where} and (${sql.raw(differs(leaves))})`.execute(db);
  return Number(done.numAffectedRows ?? 0);
}

/** Puts aside what is about to go, for the leads alone: a concern about her is open. */
export async function putAside(
  doing: Doing,
  erasable: Erasable,
  rubbing: Rubbing,
  erasureId: string,
): Promise<void> {
  if ("calls" in erasable || erasable.leaves === "nothing") return;
  const { kind, table, whose, leaves } = erasable;
  const columns = Object.keys(leaves).flatMap((column) => [sql.lit(column), sql.ref(`t.${column}`)]);
  await sql`insert into kept_by_law (organisation_id, erasure_id, person_id, kind, table_name, kept, kept_at)
    select ${doing.organisation.id}, ${erasureId}, ${rubbing.subjectId}, ${kind}, ${table}, jsonb_build_object(${sql.join(columns)}), ${doing.now}
    from ${sql.id(table)} t where ${filled(`(${whose})`, rubbing)} and (${sql.raw(differs(leaves))})`.execute(
    doing.db,
  );
}

export async function insertErasure(
  doing: Doing,
  erasure: {
    id: string;
    subjectId: string;
    by: string | null;
    why: ErasedWhy;
    requestId: string | null;
    kinds: Record<string, number>;
  },
): Promise<void> {
  await doing.db
    .insertInto("erasure")
    .values({
      id: erasure.id,
      organisation_id: doing.organisation.id,
      subject_id: erasure.subjectId,
      at: doing.now,
      by_person_id: erasure.by,
      why: erasure.why,
      request_id: erasure.requestId,
      kinds: JSON.stringify(erasure.kinds),
    })
    .execute();
}

export type ErasureLine = {
  id: string;
  at: Date;
  byPersonId: string | null;
  why: ErasedWhy;
  kinds: Record<string, number>;
};

/** What was erased, newest first, as far as the asker may know of it. */
export async function listErasures(db: Db, limit: number): Promise<ErasureLine[]> {
  return db
    .selectFrom("erasure")
    .select(["id", "at", "by_person_id as byPersonId", "why", "kinds"])
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** The row, for us alone until this transaction ends: two administrators do not erase the same person at once. */
export async function lockPerson(db: Db, personId: string): Promise<{ erasedAt: Date | null } | null> {
  const row = await db
    .selectFrom("person")
    .select("erased_at as erasedAt")
    .where("id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}
