import type { Doing } from "../../platform/web/index.ts";
import "../tables.ts";

/** What stands for whoever asks in this thread where she hid her name before: the same there, and nowhere else. */
export async function findVeil({ db, actor }: Doing, threadId: string): Promise<string | null> {
  const row = await db
    .selectFrom("post_author as a")
    .innerJoin("post as p", "p.id", "a.post_id")
    .select("p.veil_id")
    .where("a.person_id", "=", actor.personId)
    .where("p.thread_id", "=", threadId)
    .where("p.veil_id", "is not", null)
    .executeTakeFirst();
  return row?.veil_id ?? null;
}
