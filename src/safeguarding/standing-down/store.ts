import type { Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { StoodDown } from "./stand-down.ts";
import "../records/tables.ts";

const stoodDownOf = (row: {
  id: string;
  programme_id: string;
  person_id: string;
  began_at: Date;
  ended_at: Date | null;
}): StoodDown => ({
  id: row.id,
  programmeId: row.programme_id,
  personId: row.person_id,
  beganAt: row.began_at,
  endedAt: row.ended_at,
});

/** Supporters of a programme who are not asked about new matches just now; nothing of why. */
export async function listStoodDown(db: Db, programmeId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("stood_down")
    .select("person_id")
    .where("programme_id", "=", programmeId)
    .where("ended_at", "is", null)
    .execute();
  return rows.map((row) => row.person_id);
}

/** Her own time without new matches, in the programme she acts in; null when there is none. */
export async function findOwnStoodDown({ db, actor }: Doing): Promise<StoodDown | null> {
  const row = await db
    .selectFrom("stood_down")
    .selectAll()
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .$if(actor.programmeId !== null, (query) => query.where("programme_id", "=", actor.programmeId))
    .executeTakeFirst();
  return row ? stoodDownOf(row) : null;
}

/** The concern behind a time without matches; run as the system, for what follows from it elsewhere. */
export async function findWhyStoodDown(
  { db }: Doing,
  stoodDownId: string,
): Promise<{ concernId: string } | null> {
  const row = await db
    .selectFrom("stood_down_for")
    .select("concern_id")
    .where("stood_down_id", "=", stoodDownId)
    .executeTakeFirst();
  return row ? { concernId: row.concern_id } : null;
}

/** The time without matches that this concern led to, while it lasts. */
export async function findStoodDownFor({ db }: Doing, concernId: string): Promise<StoodDown | null> {
  const row = await db
    .selectFrom("stood_down")
    .innerJoin("stood_down_for", "stood_down_for.stood_down_id", "stood_down.id")
    .selectAll("stood_down")
    .where("stood_down_for.concern_id", "=", concernId)
    .where("stood_down.ended_at", "is", null)
    .executeTakeFirst();
  return row ? stoodDownOf(row) : null;
}

/** Keeps the time as our own code, and why in the name of whoever acts; false when she stands down already. */
export async function insertStoodDown(doing: Doing, period: StoodDown, concernId: string): Promise<boolean> {
  const organisation_id = doing.organisation.id;
  const row = await doing.asSystem(() =>
    doing.db
      .insertInto("stood_down")
      .values({
        id: period.id,
        organisation_id,
        programme_id: period.programmeId,
        person_id: period.personId,
        began_at: period.beganAt,
        ended_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst(),
  );
  if (!row) return false;
  await doing.db
    .insertInto("stood_down_for")
    .values({ stood_down_id: period.id, organisation_id, concern_id: concernId })
    .execute();
  return true;
}

export async function endStoodDown(doing: Doing, period: StoodDown): Promise<void> {
  await doing.asSystem(() =>
    doing.db
      .updateTable("stood_down")
      .set({ ended_at: period.endedAt })
      .where("id", "=", period.id)
      .where("ended_at", "is", null)
      .execute(),
  );
}
