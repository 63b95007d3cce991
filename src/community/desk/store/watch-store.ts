import { seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Day } from "../../../words/day.ts";
import "../tables.ts";

export type Watched = {
  id: string;
  memberId: string | null;
  threadId: string | null;
  handle: string | null;
  title: string | null;
  why: string;
  untilOn: Day;
  addedBy: string;
};

/** Keeps somebody, by the name she goes by here, or a conversation on the list; the same form sent twice keeps it once. */
export async function insertWatched(
  { db, organisation, actor, now }: Doing,
  watched: {
    id: string;
    spaceId: string;
    memberId: string | null;
    threadId: string | null;
    why: string;
    untilOn: Day;
  },
): Promise<void> {
  await db
    .insertInto("watched")
    .values({
      id: watched.id,
      organisation_id: organisation.id,
      space_id: watched.spaceId,
      member_id: watched.memberId,
      thread_id: watched.memberId ? null : watched.threadId,
      why: seal(db, watched.why),
      until_on: watched.untilOn,
      added_at: now,
      added_by: actor.personId ?? "",
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whom and what to keep an eye on in this space, today. */
export async function listWatched({ db, today }: Doing, spaceId: string): Promise<Watched[]> {
  return db
    .selectFrom("watched as w")
    .leftJoin("space_member as m", "m.id", "w.member_id")
    .leftJoin("thread as t", "t.id", "w.thread_id")
    .select([
      "w.id",
      "w.member_id as memberId",
      "w.thread_id as threadId",
      "m.handle",
      "t.title",
      "w.why",
      "w.until_on as untilOn",
      "w.added_by as addedBy",
    ])
    .where("w.space_id", "=", spaceId)
    .where("w.ended_at", "is", null)
    .where("w.until_on", ">=", today)
    .orderBy("w.until_on")
    .orderBy("w.id")
    .limit(50)
    .execute();
}

/** The space of an entry, as far as whoever asks may see it. */
export async function findWatchedSpace({ db }: Doing, id: string): Promise<string | null> {
  const row = await db.selectFrom("watched").select("space_id").where("id", "=", id).executeTakeFirst();
  return row?.space_id ?? null;
}

export async function endWatched({ db, actor, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("watched")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}
