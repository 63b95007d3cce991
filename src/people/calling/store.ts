import { sql } from "kysely";
import { seal, type Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import "../tables.ts";

/** Keeps that somebody goes on to call outside what is safe, and why; the same form twice is one. */
export async function keepCall(
  { db, organisation, actor, now }: Doing,
  call: { id: string; personId: string; outside: "hours" | "day" | "way" | "stopped"; why: string },
): Promise<void> {
  await db
    .insertInto("call_made")
    .values({
      id: call.id,
      organisation_id: organisation.id,
      person_id: call.personId,
      by_person_id: actor.personId ?? "",
      at: now,
      outside: call.outside,
      why: seal(db, call.why),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether this reason was given by whoever asks, about her, since then. */
export async function isCallKept(
  db: Db,
  id: string,
  personId: string,
  by: string,
  since: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom("call_made")
    .select("id")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("by_person_id", "=", by)
    .where("at", ">=", since)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Her number, where whoever walks alongside her may have it: the programme shares contact details, and she agreed.
 * Our own code asks; the number is in no row a supporter may read.
 */
export async function findSharedNumber(
  db: Db,
  personId: string,
  supporterId: string,
): Promise<string | null> {
  const { rows } = await sql<{ value: string }>`
    select a.value from address a
    where a.person_id = ${personId} and a.kind = 'phone' and a.ended_at is null
      and exists (select from relationship x join programme g on g.id = x.programme_id
        where x.parent_id = ${personId} and x.supporter_id = ${supporterId} and x.ended_on is null
          and (g.settings->>'sharePersonalContact')::boolean)
      and exists (select from consent c where c.person_id = ${personId} and c.purpose = 'number-with-supporter' and c.ended_at is null)
    order by a.verified_at is null, a.began_at desc limit 1`.execute(db);
  return rows[0]?.value ?? null;
}
