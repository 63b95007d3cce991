import { newId, isId, seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Reply } from "../watching/argument-in.ts";
import "../tables.ts";
import "../../tables.ts";

export type Pace = {
  id: string;
  by: string;
  at: Date;
  slowSeconds: number | null;
  closed: boolean;
  why: string;
};

/** What was done about the pace of a conversation, newest first. */
export const listPaces = ({ db }: Doing, threadId: string): Promise<Pace[]> =>
  db
    .selectFrom("thread_pace")
    .select(["id", "by_person_id as by", "at", "slow_seconds as slowSeconds", "closed", "why"])
    .where("thread_id", "=", threadId)
    .orderBy("at", "desc")
    .limit(20)
    .execute();

/** Slows, closes or lets go on, with why; the same form twice is one. As whoever looks after the space. */
export async function keepPace(
  { db, organisation, now, actor }: Doing,
  of: {
    id: string;
    threadId: string;
    spaceId: string;
    slowSeconds: number | null;
    closed: boolean;
    why: string;
  },
): Promise<boolean> {
  const kept = await db
    .insertInto("thread_pace")
    .values({
      id: isId(of.id) ? of.id : newId(),
      organisation_id: organisation.id,
      space_id: of.spaceId,
      thread_id: of.threadId,
      at: now,
      by_person_id: actor.personId ?? "",
      slow_seconds: of.slowSeconds,
      closed: of.closed,
      why: seal(db, of.why),
    })
    .onConflict((there) => there.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!kept) return false;
  await db
    .updateTable("thread")
    .set({ slow_seconds: of.slowSeconds, closed_at: of.closed ? now : null })
    .where("id", "=", of.threadId)
    .execute();
  return true;
}

/** What was written lately in a space, by conversation and in order, to see where an argument may begin. One query. */
export async function listLately(
  { db }: Doing,
  spaceId: string,
  since: Date,
): Promise<{ threadId: string; title: string; replies: Reply[] }[]> {
  const rows = await db
    .selectFrom("post as p")
    .innerJoin("thread as t", "t.id", "p.thread_id")
    .select(["p.thread_id", "t.title", "p.member_id", "p.veil_id", "p.words", "p.written_at"])
    .where("p.space_id", "=", spaceId)
    .where("p.written_at", ">=", since)
    .where("p.removed_at", "is", null)
    .where("t.closed_at", "is", null)
    .orderBy("p.written_at", "desc")
    .limit(400)
    .execute();
  const threads = new Map<string, { threadId: string; title: string; replies: Reply[] }>();
  for (const row of rows.toReversed()) {
    const thread = threads.get(row.thread_id) ?? { threadId: row.thread_id, title: row.title, replies: [] };
    thread.replies.push({
      by: row.member_id ?? row.veil_id ?? "",
      at: row.written_at,
      words: row.words,
      flags: 0,
    });
    threads.set(row.thread_id, thread);
  }
  return [...threads.values()];
}
