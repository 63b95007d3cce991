import { sql } from "kysely";
import { newId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Meeting } from "../meeting.ts";
import { meetingOf, type MeetingRow } from "../store/meeting.ts";

export type Feed = { beganAt: Date };

/** The address her calendar reads now; null for none. */
export async function findFeed({ db, actor }: Doing): Promise<Feed | null> {
  const row = await db
    .selectFrom("calendar_feed")
    .select("began_at as beganAt")
    .where("person_id", "=", actor.personId ?? "")
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** Ends hers; true when there was one. */
export async function endFeed({ db, actor, now }: Doing, why: string): Promise<boolean> {
  const ended = await db
    .updateTable("calendar_feed")
    .set({ ended_at: now, ended_why: why })
    .where("person_id", "=", actor.personId ?? "")
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** Begins a new address; only its hash is kept, so nobody can read it here. */
export async function beginFeed(doing: Doing, tokenHash: Buffer): Promise<void> {
  await endFeed(doing, "a new one was made");
  await doing.db
    .insertInto("calendar_feed")
    .values({
      id: newId(),
      organisation_id: doing.organisation.id,
      person_id: doing.actor.personId ?? "",
      token_hash: tokenHash,
      began_at: doing.now,
      ended_at: null,
      ended_why: null,
    })
    .execute();
}

/** Whose calendar this address is; null once it was cut. Our own code asks. */
export async function findFeedOwner({ db }: Doing, tokenHash: Buffer): Promise<string | null> {
  const row = await db
    .selectFrom("calendar_feed")
    .select("person_id")
    .where("token_hash", "=", tokenHash)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Meetings of hers with a time, from a month ago on, with whose parent's they are. Our own code asks. */
export async function listMeetingsOf(
  { db, now }: Doing,
  personId: string,
): Promise<{ meeting: Meeting; parentId: string }[]> {
  const { rows } = await sql<MeetingRow & { parent_id: string }>`
    select m.*, x.parent_id from meeting m join relationship x on x.id = m.relationship_id
    where ${personId} in (x.parent_id, x.supporter_id) and m.state in ('booked', 'cancelled')
      and m.starts_at > ${new Date(now.getTime() - 30 * 86_400_000)}
      and not exists (select from app.kept_from(x.parent_id) k where k = ${personId})
    order by m.starts_at limit 200`.execute(db);
  return rows.map((row) => ({ meeting: meetingOf(row), parentId: row.parent_id }));
}
