import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { ReactionKind } from "../reaction.ts";
import "../tables.ts";

export type Counted = { kind: ReactionKind; people: number; mine: boolean };

/** How many answered each of these posts so, and whether whoever asks did; never who. */
export async function countReactions(
  { db }: Doing,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, Counted[]>> {
  const { rows } = await sql<
    Counted & { postId: string }
  >`select post_id "postId", kind, people, mine from app.reactions(${postIds})`.execute(db);
  const found = new Map<string, Counted[]>();
  for (const { postId, ...counted } of rows) found.set(postId, [...(found.get(postId) ?? []), counted]);
  return found;
}

/** Hers on this post, once; pressed again it is taken back. */
export async function toggleReaction(
  { db, actor, organisation, now }: Doing,
  post: { id: string; spaceId: string },
  kind: ReactionKind,
): Promise<void> {
  if (!actor.personId) return;
  const gone = await db
    .deleteFrom("post_reaction")
    .where("post_id", "=", post.id)
    .where("person_id", "=", actor.personId)
    .where("kind", "=", kind)
    .returning("kind")
    .executeTakeFirst();
  if (gone) return;
  await db
    .insertInto("post_reaction")
    .values({
      organisation_id: organisation.id,
      space_id: post.spaceId,
      post_id: post.id,
      person_id: actor.personId,
      kind,
      at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
