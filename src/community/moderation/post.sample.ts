import type { House } from "../../../tests/house.ts";
import type { OpenedSpace } from "../../../tests/space.ts";
import { newId, seal, system } from "../../platform/db/index.ts";

/** A thread with one post of somebody's, as a fixture; `hidden`: she hid her name. */
export async function writePost(
  house: House,
  space: OpenedSpace,
  by: string,
  words: string,
  options: { hidden?: boolean; threadId?: string } = {},
): Promise<{ threadId: string; postId: string }> {
  const { organisationId, clock } = house;
  const threadId = options.threadId ?? newId();
  const postId = newId();
  const her = space.members[by];
  if (!her) throw new Error(`${by} is not in this space.`);
  const base = { organisation_id: organisationId, space_id: space.id };
  await house.app.database.as(system(organisationId), async (db) => {
    if (!options.threadId)
      await db
        .insertInto("thread")
        .values({
          ...base,
          id: threadId,
          title: seal(db, "Nights"),
          opened_at: clock.now,
          last_post_at: clock.now,
          posts: 1,
        })
        .execute();
    await db
      .insertInto("post")
      .values({
        ...base,
        id: postId,
        thread_id: threadId,
        place: by === "amina" || by === "grace" ? "supporter" : "member",
        member_id: options.hidden ? null : her.memberId,
        veil_id: options.hidden ? newId() : null,
        opens: !options.threadId,
        words: seal(db, words),
        written_at: clock.now,
      })
      .execute();
    await db
      .insertInto("post_author")
      .values({ ...base, post_id: postId, member_id: her.memberId, person_id: her.personId })
      .execute();
  });
  return { threadId, postId };
}
