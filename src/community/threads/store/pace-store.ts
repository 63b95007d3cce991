import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Pace } from "../write-post.ts";
import "../../tables.ts";

/**
 * How much whoever asks has written lately: from what was written in the space of late, so that it costs the same for everybody.
 * What she sends at the same moment, to whichever process, waits until this one is decided: each is counted.
 */
export async function findPace(
  { db, actor, now }: Doing,
  spaceId: string,
  thread: { id: string; slowSeconds: number | null } | null,
): Promise<Pace> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`pace:${spaceId}:${actor.personId}`}, 0))`.execute(
    db,
  );
  const wrote = async (where: ReturnType<typeof sql>, since: Date): Promise<Date[]> => {
    const { rows } = await sql<{
      at: Date;
    }>`select p.written_at at from post p join post_author a on a.post_id = p.id
      where ${where} and p.written_at > ${since} and a.person_id = ${actor.personId} order by p.written_at desc`.execute(
      db,
    );
    return rows.map(({ at }) => at);
  };
  const before = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
  const lastHour = await wrote(sql`p.space_id = ${spaceId}`, before(3600));
  const here = thread?.slowSeconds
    ? await wrote(sql`p.thread_id = ${thread.id}`, before(thread.slowSeconds))
    : [];
  return { lastHour, lastHere: here[0] ?? null };
}
