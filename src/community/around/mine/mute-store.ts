import type { Doing } from "../../../platform/web/index.ts";
import type { Above, Mute, NewMute } from "./choices.ts";
import "../../tables.ts";
import "../tables.ts";

/** Whom whoever asks has muted in this space. */
export async function listMutes({ db, actor }: Doing, spaceId: string): Promise<Mute[]> {
  return db
    .selectFrom("member_mute as u")
    .leftJoin("space_member as m", "m.id", "u.member_id")
    .leftJoin("thread as t", "t.id", "u.thread_id")
    .select([
      "u.id",
      "u.member_id as memberId",
      "u.veil_id as veilId",
      "u.thread_id as threadId",
      "m.handle",
      "t.title",
    ])
    .where("u.space_id", "=", spaceId)
    .where("u.person_id", "=", actor.personId)
    .where("u.ended_at", "is", null)
    .orderBy("u.from_at")
    .orderBy("u.id")
    .execute();
}

/** Once, however often it is asked for. */
export async function keepMute({ db, organisation, actor, now }: Doing, mute: NewMute): Promise<void> {
  await db
    .insertInto("member_mute")
    .values({
      id: mute.id,
      organisation_id: organisation.id,
      space_id: mute.spaceId,
      person_id: actor.personId ?? "",
      member_id: mute.memberId,
      veil_id: mute.veilId,
      thread_id: mute.threadId,
      from_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function endMute({ db, actor, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("member_mute")
    .set({ ended_at: now })
    .where("id", "=", id)
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .execute();
}

export async function findAbove({ db, actor }: Doing, postId: string): Promise<Above | null> {
  const row = await db
    .selectFrom("post as p")
    .leftJoin("space_member as m", "m.id", "p.member_id")
    .leftJoin("post_author as a", (join) =>
      join.onRef("a.post_id", "=", "p.id").on("a.person_id", "=", actor.personId),
    )
    .select([
      "p.space_id as spaceId",
      "p.thread_id as threadId",
      "p.member_id as memberId",
      "p.veil_id as veilId",
      "p.place",
      "m.handle",
      "a.post_id as mine",
    ])
    .where("p.id", "=", postId)
    .executeTakeFirst();
  return row ? { ...row, mine: row.mine !== null } : null;
}
