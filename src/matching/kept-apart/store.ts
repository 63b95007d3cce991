import { seal, type Db } from "../../platform/db/index.ts";
import type { DoNotMatch } from "../do-not-match.ts";
import "../tables.ts";

/** An entry as it is kept: who, where, why, since when, and what ended it. */
export type KeptApart = DoNotMatch & {
  id: string;
  beganAt: Date;
  beganBy: string;
  parentName: string | null;
  supporterName: string | null;
};

export type NewKeptApart = {
  id: string;
  organisationId: string;
  parentId: string | null;
  supporterId: string | null;
  outcode: string | null;
  why: string;
  at: Date;
  by: string;
};

/** Keeps an entry; the same form sent twice keeps one. Answers whether it is new. */
export async function insertKeptApart(db: Db, entry: NewKeptApart): Promise<boolean> {
  const inserted = await db
    .insertInto("do_not_match")
    .values({
      id: entry.id,
      organisation_id: entry.organisationId,
      parent_id: entry.parentId,
      supporter_id: entry.supporterId,
      outcode: entry.outcode,
      why: seal(db, entry.why),
      began_at: entry.at,
      began_by: entry.by,
      ended_at: null,
      ended_by: null,
      ended_why: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function endKeptApart(
  db: Db,
  id: string,
  ended: { at: Date; by: string; why: string },
): Promise<boolean> {
  const changed = await db
    .updateTable("do_not_match")
    .set({ ended_at: ended.at, ended_by: ended.by, ended_why: seal(db, ended.why) })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Every entry that holds now, latest first. Names are there as far as the asker may see the people. */
export async function listKeptApartEntries(db: Db): Promise<KeptApart[]> {
  const rows = await db
    .selectFrom("do_not_match as d")
    .leftJoin("person as p", "p.id", "d.parent_id")
    .leftJoin("person as s", "s.id", "d.supporter_id")
    .leftJoin("person as b", "b.id", "d.began_by")
    .selectAll("d")
    .select(["p.name as parent_name", "s.name as supporter_name", "b.name as by_name"])
    .where("d.ended_at", "is", null)
    .orderBy("d.began_at", "desc")
    .orderBy("d.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ...(row.parent_id ? { parentId: row.parent_id } : {}),
    ...(row.supporter_id ? { supporterId: row.supporter_id } : {}),
    ...(row.outcode ? { outcode: row.outcode } : {}),
    reason: row.why,
    beganAt: row.began_at,
    beganBy: row.by_name ?? "a colleague",
    parentName: row.parent_name,
    supporterName: row.supporter_name,
  }));
}

export type Somebody = { id: string; name: string };

/** The parents and the supporters of the programme, to choose from. */
export async function listPeopleHere(
  db: Db,
  programmeId: string,
  role: "parent" | "supporter",
): Promise<Somebody[]> {
  return db
    .selectFrom("role_period")
    .innerJoin("person", "person.id", "role_period.person_id")
    .select(["person.id", "person.name"])
    .distinct()
    .where("role_period.role", "=", role)
    .where("role_period.programme_id", "=", programmeId)
    .where("role_period.ended_at", "is", null)
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}
