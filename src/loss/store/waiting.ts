import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";

/** What waits in her life with us, for a coordinator to decide: a meeting that is arranged, a question about a match. */
export type Waiting = {
  personId: string;
  kind: "meeting" | "match" | "referral";
  id: string;
  at: Date | null;
};

/** Meetings to come and matches not decided, of these people. Run as whoever decides, so that row policies apply. */
export async function listWaiting({ db, now }: Doing, personIds: readonly string[]): Promise<Waiting[]> {
  if (personIds.length === 0) return [];
  const ids = [...personIds];
  const { rows } = await sql<Waiting>`
    select r.parent_id "personId", 'meeting' kind, m.id, m.starts_at at
      from meeting m join relationship r on r.id = m.relationship_id
      where r.parent_id = any(${ids}::uuid[]) and (m.state in ('offered', 'other times wanted')
        or (m.state = 'booked' and m.starts_at > ${now}))
    union all select parent_id, 'match', id, null from match
      where parent_id = any(${ids}::uuid[]) and state in ('supporter asked', 'parent asked')
    order by 4 nulls last, 3`.execute(db);
  return rows;
}
