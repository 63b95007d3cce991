import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import type { Concern } from "../concern.ts";
import { concernOf, type ConcernRow } from "../store/concern-row.ts";

/** Concerns somebody has and nobody has closed, of those the asker answers. One query. */
export async function listInHand({ db }: Doing): Promise<Concern[]> {
  const { rows } = await sql<ConcernRow>`
    select c.* from concern c
    where c.acknowledged_at is not null and app.answers_concern(c)
      and not exists (select 1 from concern_closing k where k.concern_id = c.id and k.reopened_at is null)
    order by c.acknowledged_at limit 500`.execute(db);
  return rows.map(concernOf);
}

export type ClosedConcern = { concern: Concern; closedAt: Date; closedBy: string };

/** Concerns that were closed since, and are closed still, the last closed first. One query. */
export async function listClosed({ db }: Doing, since: Date): Promise<ClosedConcern[]> {
  const { rows } = await sql<ConcernRow & { closed_at: Date; closed_by: string }>`
    select c.*, k.closed_at, k.closed_by from concern c
    join concern_closing k on k.concern_id = c.id and k.reopened_at is null
    where k.closed_at >= ${since} and app.answers_concern(c)
    order by k.closed_at desc limit 500`.execute(db);
  return rows.map((row) => ({
    concern: concernOf(row),
    closedAt: row.closed_at,
    closedBy: row.closed_by,
  }));
}
