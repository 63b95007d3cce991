import type { Doing } from "../../platform/web/index.ts";
import type { Strike } from "../writing/strike.ts";
import "../moderation/tables.ts";

/** What holds now for whoever asks; she alone reads it (row policy). */
export async function listMyStrikes({ db, now, actor }: Doing, spaceId?: string): Promise<Strike[]> {
  if (!actor.personId) return [];
  let query = db
    .selectFrom("strike")
    .select(["id", "space_id as spaceId", "kind", "from_at as fromAt", "until_at as untilAt"])
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .where("until_at", ">", now);
  if (spaceId) query = query.where("space_id", "=", spaceId);
  return query.orderBy("until_at", "desc").orderBy("id").execute();
}

/** When she last wrote in this thread, for a thread that is slowed down. */
export async function lastWroteAt({ db, actor }: Doing, threadId: string): Promise<Date | null> {
  const row = await db
    .selectFrom("post_author as a")
    .innerJoin("post as p", "p.id", "a.post_id")
    .select("p.written_at as at")
    .where("a.person_id", "=", actor.personId)
    .where("p.thread_id", "=", threadId)
    .orderBy("p.written_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
