import type { Doing } from "../../../platform/web/index.ts";
import "../../tables.ts";

type Writer = { memberId: string | null; veilId: string | null };

/** Who stands above these posts, by post: what folding compares, and no page ever shows. */
export async function listWriters({ db }: Doing, postIds: readonly string[]): Promise<Map<string, Writer>> {
  const rows = await db
    .selectFrom("post")
    .select(["id", "member_id as memberId", "veil_id as veilId"])
    .where("id", "in", [...postIds])
    .execute();
  return new Map(rows.map(({ id, ...writer }) => [id, writer]));
}

/** What opens these threads, by thread. */
export async function listOpeners(
  { db, actor }: Doing,
  threadIds: readonly string[],
): Promise<Map<string, Writer & { words: string; mine: boolean }>> {
  const rows = await db
    .selectFrom("post as p")
    .leftJoin("post_author as a", (join) =>
      join.onRef("a.post_id", "=", "p.id").on("a.person_id", "=", actor.personId),
    )
    .select([
      "p.thread_id as threadId",
      "p.member_id as memberId",
      "p.veil_id as veilId",
      "p.words",
      "a.post_id as own",
    ])
    .where("p.thread_id", "in", [...threadIds])
    .where("p.opens", "=", true)
    .execute();
  return new Map(rows.map(({ threadId, own, ...opener }) => [threadId, { ...opener, mine: own !== null }]));
}
