import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { findVeil } from "../../store/veil-store.ts";
import "../../tables.ts";

/** Whether whoever asks wrote in this thread under her name. */
export async function hasWrittenByName({ db, actor }: Doing, threadId: string): Promise<boolean> {
  return (await listByName({ db, actor }, threadId)).length > 0;
}

/** Her posts in this thread that stand under her name. */
export async function listByName(
  { db, actor }: Pick<Doing, "db" | "actor">,
  threadId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("post_author as a")
    .innerJoin("post as p", "p.id", "a.post_id")
    .select("p.id")
    .where("a.person_id", "=", actor.personId)
    .where("p.thread_id", "=", threadId)
    .where("p.member_id", "is not", null)
    .where("p.removed_at", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes her name from under these posts of hers in one thread, for the veil she has there. */
export async function hideName(doing: Doing, threadId: string, postIds: readonly string[]): Promise<void> {
  const veil = (await findVeil(doing, threadId)) ?? newId();
  await doing.db
    .updateTable("post")
    .set({ member_id: null, veil_id: veil })
    .where("id", "in", postIds)
    .where("thread_id", "=", threadId)
    .execute();
}
