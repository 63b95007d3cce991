import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Cover } from "../clock.ts";
import type { Others } from "../pass-on.ts";
import "../tables.ts";

/** How many are here now and until when, and when the next begins: from shifts begun, never from plans. */
export async function findCover({ db, now }: Doing, spaceId: string): Promise<Cover> {
  const { rows } = await sql<{ here: number; until_at: Date | null; next_at: Date | null }>`
    select * from app.staffed(${spaceId}, ${now})`.execute(db);
  const [row] = rows;
  return { here: row?.here ?? 0, untilAt: row?.until_at ?? null, nextAt: row?.next_at ?? null };
}

export type Here = { shiftId: string; personId: string; untilAt: Date; paused: boolean };

/** Who is on shift here now, by name: for those who look after the space and for our own code. */
export async function listHere({ db, now }: Doing, spaceId: string): Promise<Here[]> {
  const { rows } = await sql<Here>`select s.id "shiftId", s.person_id "personId", s.here_until_at "untilAt",
      exists (select 1 from desk_pause p where p.shift_id = s.id and p.from_at <= ${now} and p.until_at > ${now}) paused
    from shift s where s.space_id = ${spaceId} and s.cancelled_at is null and s.started_at <= ${now}
      and s.closed_at is null and s.here_until_at > ${now} order by s.started_at, s.id`.execute(db);
  return rows;
}

/** Who begins next here, after now. @param except somebody else is asked for */
export async function findNext(
  { db, now }: Doing,
  spaceId: string,
  except: string | null = null,
): Promise<{ personId: string; fromAt: Date } | null> {
  const row = await db
    .selectFrom("shift")
    .select(["person_id as personId", "from_at as fromAt"])
    .where("space_id", "=", spaceId)
    .where("cancelled_at", "is", null)
    .where("started_at", "is", null)
    .where("from_at", ">", now)
    .where((is) => (except ? is("person_id", "!=", except) : is.lit(true)))
    .orderBy("from_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Who is told of something here: those on shift and not on a pause; everybody on shift where all of them are. */
export async function findOthers(
  doing: Doing,
  spaceId: string,
  except: string | null = null,
): Promise<Others> {
  const here = (await listHere(doing, spaceId)).filter(({ personId }) => personId !== except);
  const awake = here.filter(({ paused }) => !paused);
  return {
    hereIds: [...new Set((awake.length > 0 ? awake : here).map(({ personId }) => personId))],
    next: await findNext(doing, spaceId, except),
  };
}
