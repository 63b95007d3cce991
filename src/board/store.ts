import { sql } from "kysely";
import type { Doing } from "../platform/web/index.ts";

export type Undelivered = {
  id: string;
  personId: string | null;
  name: string | null;
  why: string | null;
  at: Date;
};

/** Messages that did not arrive since a moment, newest first, one a person; not those followed by one that did. */
export async function listUndelivered({ db }: Doing, since: Date): Promise<Undelivered[]> {
  const rows = await sql<Undelivered>`
    select distinct on (m.to_person_id) m.id, m.to_person_id "personId", p.name, m.why, m.created_at "at"
    from message m left join person p on p.id = m.to_person_id
    where m.state = 'not delivered' and m.created_at >= ${since} and m.to_person_id is not null
      and not exists (select 1 from message x where x.to_person_id = m.to_person_id and x.state = 'sent' and x.created_at > m.created_at)
    order by m.to_person_id, m.created_at desc limit 200`.execute(db);
  return rows.rows;
}
