import type { Doing } from "../../../../platform/web/index.ts";
import "../tables.ts";

/** What was asked in this space and had no answer: in sessions that are over, and waiting now. */
export async function listUnanswered({ db }: Doing, spaceId: string): Promise<string[]> {
  const asked = await db
    .selectFrom("session_turn as t")
    .innerJoin("guest_session as g", "g.id", "t.session_id")
    .select("t.words")
    .where("t.space_id", "=", spaceId)
    .where("g.closed_at", "is not", null)
    .where("t.answered_at", "is", null)
    .where("t.withdrawn_at", "is", null)
    .where("t.merged_into", "is", null)
    .orderBy("t.asked_at", "desc")
    .limit(200)
    .execute();
  const waiting = await db
    .selectFrom("question")
    .select("words")
    .where("space_id", "=", spaceId)
    .where("answered_at", "is", null)
    .where("withdrawn_at", "is", null)
    .orderBy("asked_at", "desc")
    .limit(200)
    .execute();
  return [...asked, ...waiting].map(({ words }) => words);
}
