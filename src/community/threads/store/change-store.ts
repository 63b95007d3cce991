import { newId, seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { SeenPost } from "../seen-post.ts";
import "../../tables.ts";

type Post = Pick<SeenPost, "id" | "threadId" | "words" | "opens"> & { spaceId: string };

const before = ({ db, organisation, now }: Doing, post: Post, words: string) =>
  db
    .insertInto("post_edit")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      space_id: post.spaceId,
      post_id: post.id,
      words: seal(db, words),
      until_at: now,
    })
    .execute();

/** New words for her post; the old ones go with it. */
export async function keepWording(doing: Doing, post: Post, words: string): Promise<void> {
  const { db, now } = doing;
  await before(doing, post, post.words);
  await db
    .updateTable("post")
    .set({ words: seal(db, words), edited_at: now })
    .where("id", "=", post.id)
    .execute();
}

/** What a thread mentions, as whoever began it says now. */
export const keepNotes = (doing: Doing, threadId: string, notes: string[]): Promise<unknown> =>
  doing.asSystem(() => doing.db.updateTable("thread").set({ notes }).where("id", "=", threadId).execute());

/** Takes her post away from readers. What began a thread takes its title along; both stay with the post, for a case. */
export async function keepRemoval(doing: Doing, post: Post, title: string): Promise<void> {
  const { db, now } = doing;
  if (post.opens) await before(doing, post, `Title: ${title}`);
  const { numUpdatedRows } = await db
    .updateTable("post")
    .set({ removed_at: now, removed_how: "author" })
    .where("id", "=", post.id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await doing.asSystem(() =>
    db
      .updateTable("thread")
      .set((set) => ({ posts: set("posts", "-", 1), ...(post.opens ? { title: seal(db, "") } : {}) }))
      .where("id", "=", post.threadId)
      .execute(),
  );
}

/** What a post said before it was changed, the last first. */
export async function listWordings({ db }: Doing, postId: string): Promise<{ words: string; until: Date }[]> {
  const rows = await db
    .selectFrom("post_edit")
    .select(["words", "until_at"])
    .where("post_id", "=", postId)
    .orderBy("until_at", "desc")
    .execute();
  return rows.map(({ words, until_at }) => ({ words, until: until_at }));
}

/** How often the words of her post were changed in the last hour. */
export async function countChangesLately({ db, now }: Doing, postId: string): Promise<number> {
  const rows = await db
    .selectFrom("post_edit")
    .select("id")
    .where("post_id", "=", postId)
    .where("until_at", ">", new Date(now.getTime() - 3_600_000))
    .execute();
  return rows.length;
}
