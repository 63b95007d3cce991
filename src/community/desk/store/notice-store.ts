import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";

export type Needing = { postId: string; spaceId: string; red: boolean; writtenAt: Date };

/** Reds nobody has opened in a space she is on shift in now, and what has come to her as the next person. One query. */
export async function listNeeding({ db, actor, now }: Doing): Promise<Needing[]> {
  const { rows } =
    await sql<Needing>`select c.post_id "postId", c.space_id "spaceId", c.tier in ('R', 'U', 'S') red, c.written_at "writtenAt"
    from post_care c
    where c.settled_at is null and not app.wrote(c.post_id) and (
      (c.tier in ('R', 'U', 'S') and c.opened_at is null and exists (select 1 from shift s where s.space_id = c.space_id
        and s.person_id = ${actor.personId} and s.started_at <= ${now} and s.closed_at is null and s.here_until_at > ${now}))
      or (c.fallback_id = ${actor.personId} and c.owner_id is null and c.replied_at is null))
    order by red desc, c.written_at limit 20`.execute(db);
  return rows;
}
