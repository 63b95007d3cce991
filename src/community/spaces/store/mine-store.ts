import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Day } from "../../../words/day.ts";
import "../../tables.ts";

export type MySpace = {
  id: string;
  name: string;
  words: string;
  offered: boolean;
  closedAt: Date | null;
  /** Its last day, where nobody writes any more. */
  readUntil: Day | null;
};

/** Every space whoever asks may open, and those she was offered a place in, by their opening; where nobody writes any more comes last. One query. */
export async function listMine({ db, today }: Doing): Promise<MySpace[]> {
  const { rows } = await sql<MySpace>`
    select s.id, s.name, s.purpose words, s.closed_at "closedAt",
      case when s.read_only_from_on <= ${today} then s.ends_on end "readUntil", not s.id = any ((select app.my_spaces())::uuid[]) offered
    from space s
    order by s.closed_at is not null, s.read_only_from_on is not null and s.read_only_from_on <= ${today}, s.opens_on, s.id`.execute(
    db,
  );
  return rows;
}

/** Whether whoever asks has a place in any space, in the role she acts in. One query. */
export async function hasPlace({ db }: Doing): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select cardinality(app.my_places('space')) > 0 yes`.execute(
    db,
  );
  return rows[0]?.yes === true;
}

/** Whether there is any space that whoever asks may open. One query. */
export const hasSpaces = async ({ db }: Doing): Promise<boolean> =>
  (await db.selectFrom("space").select("id").limit(1).execute()).length > 0;

/** The programme this coordinator works in matches nobody one to one: its work is its community. One query. */
export async function isOnlineProgramme({ db, actor }: Doing): Promise<boolean> {
  const row = await db
    .selectFrom("programme")
    .select("kind")
    .where("id", "=", actor.programmeId)
    .executeTakeFirst();
  return row?.kind.startsWith("online-") === true;
}

/** A place of hers that a coordinator ended not long ago: the newest. */
export async function findEndedForHer({ db, actor, now }: Doing): Promise<{ id: string; at: Date } | null> {
  const row = await db
    .selectFrom("space_place")
    .select(["id", "ended_at"])
    .where("person_id", "=", actor.personId)
    .where("ended_why", "=", "coordinator")
    .where("ended_at", ">", new Date(now.getTime() - 30 * 86_400_000))
    .orderBy("ended_at", "desc")
    .executeTakeFirst();
  return row?.ended_at ? { id: row.id, at: row.ended_at } : null;
}
