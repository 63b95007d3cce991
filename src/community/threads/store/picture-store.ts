import { seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { TakenIn } from "../take-in-picture.ts";
import "../../tables.ts";
import "../tables.ts";

/** Keeps a picture with a post of hers; nobody else sees it before a person has looked. */
export async function keepPicture(
  { db, organisation, now }: Doing,
  post: { id: string; spaceId: string },
  picture: TakenIn & { shows: string },
): Promise<void> {
  await db
    .insertInto("post_picture")
    .values({
      post_id: post.id,
      organisation_id: organisation.id,
      space_id: post.spaceId,
      width: picture.width,
      height: picture.height,
      shows: seal(db, picture.shows),
      bytes: seal(db, picture.bytes.toString("base64")),
      sent_at: now,
    })
    .execute();
}

/** The picture of a post, as far as whoever asks may see it. */
export async function findPicture(
  { db }: Doing,
  postId: string,
): Promise<{ bytes: Buffer; seen: boolean } | null> {
  const row = await db
    .selectFrom("post_picture")
    .select(["bytes", "seen_at"])
    .where("post_id", "=", postId)
    .executeTakeFirst();
  return row ? { bytes: Buffer.from(row.bytes, "base64"), seen: row.seen_at !== null } : null;
}

/** Somebody has looked: the others see the post, with its picture or without. */
export async function keepLookedAt(doing: Doing, postId: string, shows: boolean): Promise<void> {
  const { db, actor, now } = doing;
  if (shows)
    await db
      .updateTable("post_picture")
      .set({ seen_at: now, seen_by: actor.personId })
      .where("post_id", "=", postId)
      .where("seen_at", "is", null)
      .execute();
  else await doing.asSystem(() => db.deleteFrom("post_picture").where("post_id", "=", postId).execute());
  await db
    .updateTable("post")
    .set({ held_at: null, held_why: null })
    .where("id", "=", postId)
    .where("held_why", "=", "picture")
    .execute();
}
