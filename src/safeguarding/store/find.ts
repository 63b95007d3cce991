import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import type { Concern } from "../concern.ts";
import { concernOf, type ConcernRow } from "./concern-row.ts";

/** The concern, as far as this actor may see it. */
export async function findConcern({ db }: Doing, id: string): Promise<Concern | null> {
  const row = await db.selectFrom("concern").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? concernOf(row) : null;
}

/** The one an earlier sending of the same form made, by whoever asks. */
export async function findConcernOnce({ db }: Doing, onceKey: string): Promise<Concern | null> {
  const row = await db.selectFrom("concern").selectAll().where("once_key", "=", onceKey).executeTakeFirst();
  return row ? concernOf(row) : null;
}

/** Whether this actor answers it, and did not only raise it; the row policy's own word. */
export async function answersIt({ db }: Doing, id: string): Promise<boolean> {
  const { rows } = await sql<{ answers: boolean }>`select app.answers_concern(${id}::uuid) answers`.execute(
    db,
  );
  return rows[0]?.answers === true;
}

export type ListedConcern = { concern: Concern; firstWords: string | null };

/** Concerns this actor may see, those nobody has first, each with the first thing said. One query. */
export async function listConcerns(
  doing: Doing,
  only: { raisedBy?: string; about?: string; since?: Date; toAnswer?: boolean },
): Promise<ListedConcern[]> {
  const rows = await sql<ConcernRow & { first_words: string | null }>`
    select c.*, (select w.words from concern_words w where w.concern_id = c.id order by w.said_at, w.id limit 1) first_words
    from concern c
    where (${only.raisedBy ?? null}::uuid is null or c.raised_by = ${only.raisedBy ?? null})
      and (${only.about ?? null}::uuid is null or c.about_person_id = ${only.about ?? null})
      and (${only.since ?? null}::timestamptz is null or c.acknowledged_at is null or c.acknowledged_at >= ${only.since ?? null})
      and (not ${only.toAnswer ?? false}::boolean or app.answers_concern(c))
    order by (c.acknowledged_at is null) desc, c.raised_at limit 300`.execute(doing.db);
  return rows.rows.map((row) => ({ concern: concernOf(row), firstWords: row.first_words }));
}

/** How many concerns wait for a person, of those this actor answers. */
export async function countWaiting({ db }: Doing): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int waiting from concern c where c.acknowledged_at is null and app.answers_concern(c)`.execute(
    db,
  );
  return rows[0]?.waiting ?? 0;
}

/** These concerns by id, as far as this actor may see them. */
export async function listConcernsIn({ db }: Doing, ids: readonly string[]): Promise<Map<string, Concern>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("concern")
    .selectAll()
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, concernOf(row)]));
}
