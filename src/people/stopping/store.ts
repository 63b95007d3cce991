import { sql } from "kysely";
import { sealOrNull, type Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { SafeChannel } from "../safe-contact/safe-contact.ts";
import type { Stop } from "./stop.ts";
import "../tables.ts";

/** The stop that holds now; null when none does. */
export async function findStop(db: Db, personId: string): Promise<Stop | null> {
  const row = await db
    .selectFrom("contact_stop")
    .select(["id", "ways", "heard", "note", "began_at as beganAt", "began_by as beganBy"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ? { ...row, ways: row.ways as SafeChannel[] } : null;
}

/** Keeps a stop; one that holds takes the further ways in. False when nothing is new. Our own code writes it. */
export async function keepStop(
  { db, organisation, now, actor }: Doing,
  personId: string,
  stop: Omit<Stop, "beganAt" | "beganBy">,
): Promise<boolean> {
  const before = await findStop(db, personId);
  const ways = [...new Set([...(before?.ways ?? []), ...stop.ways])];
  if (before && (before.id === stop.id || (ways.length === before.ways.length && !stop.note))) return false;
  if (before) await endStop(db, personId, now, actor.personId);
  await db
    .insertInto("contact_stop")
    .values({
      id: stop.id,
      organisation_id: organisation.id,
      person_id: personId,
      ways,
      heard: stop.heard,
      note: sealOrNull(db, stop.note),
      began_at: now,
      began_by: actor.personId,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

export async function endStop(db: Db, personId: string, at: Date, by: string | null): Promise<boolean> {
  const ended = await db
    .updateTable("contact_stop")
    .set({ ended_at: at, ended_by: by })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** What is owed to her and would go a closed way does not leave any more; answers how many. Our own code. */
export async function withholdOwed(db: Db, personId: string, why: string): Promise<number> {
  const done = await db
    .updateTable("message")
    .set({ state: "withheld", why })
    .where("to_person_id", "=", personId)
    .where("state", "=", "owed")
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** The address her calendar reads ends. Our own code. */
export async function cutFeed(db: Db, personId: string, at: Date, why: string): Promise<boolean> {
  const cut = await db
    .updateTable("calendar_feed")
    .set({ ended_at: at, ended_why: why })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return cut.numUpdatedRows > 0n;
}

/** Her programmes, and whoever walks alongside her now. Our own code asks. */
export async function whoWritesToHer(
  db: Db,
  personId: string,
): Promise<{ programmeIds: string[]; supporterIds: string[] }> {
  const { rows } = await sql<{ programmeIds: string[]; supporterIds: string[] }>`
    select array(select distinct r.programme_id from role_period r where r.person_id = ${personId} and r.role = 'parent'
        and r.ended_at is null and r.programme_id is not null) "programmeIds",
      array(select x.supporter_id from relationship x where x.parent_id = ${personId} and x.ended_on is null) "supporterIds"`.execute(
    db,
  );
  return rows[0] ?? { programmeIds: [], supporterIds: [] };
}
