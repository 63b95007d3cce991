import { newId, seal } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Place } from "../space.ts";
import { findVeil } from "../store/veil-store.ts";
import { isHeldFirst } from "./may-write.ts";
import "../tables.ts";

export type NewPost = {
  id: string;
  threadId: string;
  author: Place;
  words: string;
  /** Her name stays out of everything anybody else reads (A12). */
  nameHidden: boolean;
  held?: "out of hours" | "restricted" | "picture" | "flood" | undefined;
  /** It begins a thread. */
  opens?: {
    title: string;
    notes: string[];
    folderId: string | null;
    kind?: "talk" | "shelf" | "session" | "farewell";
  };
};

/**
 * Keeps a post that an act allowed, and tells the house in the same transaction: `PostWritten`, signed by nobody, and every
 * open page of the space. The only way a post comes to be; the row policies hold that it is her own.
 */
export async function keepPost(doing: Doing, programmeId: string, post: NewPost): Promise<void> {
  const { db, now, organisation } = doing;
  const { author, opens } = post;
  const held = post.held ?? ((await isHeldFirst(doing, author.spaceId)) ? "restricted" : undefined);
  const base = { organisation_id: organisation.id, space_id: author.spaceId };
  if (opens)
    await db
      .insertInto("thread")
      .values({
        ...base,
        id: post.threadId,
        folder_id: opens.folderId,
        kind: opens.kind ?? "talk",
        title: seal(db, opens.title),
        notes: opens.notes,
        opened_at: now,
        last_post_at: now,
      })
      .execute();
  await db
    .insertInto("post")
    .values({
      ...base,
      id: post.id,
      thread_id: post.threadId,
      place: author.place,
      member_id: post.nameHidden ? null : author.memberId,
      veil_id: post.nameHidden ? ((await findVeil(doing, post.threadId)) ?? newId()) : null,
      opens: opens !== undefined,
      words: seal(db, post.words),
      written_at: now,
      held_at: held ? now : null,
      held_why: held ?? null,
    })
    .execute();
  await db
    .insertInto("post_author")
    .values({ ...base, post_id: post.id, member_id: author.memberId, person_id: author.personId })
    .execute();
  await doing.asSystem(() =>
    db
      .updateTable("thread")
      .set((set) => ({ posts: set("posts", "+", 1), ...(held ? {} : { last_post_at: now }) }))
      .where("id", "=", post.threadId)
      .execute(),
  );
  await doing.happened({
    kind: "PostWritten",
    unsigned: true,
    subjectKind: "post",
    subjectId: post.id,
    programmeId,
    detail: { spaceId: author.spaceId, threadId: post.threadId },
  });
  await doing.changed(`space:${author.spaceId}`);
}
