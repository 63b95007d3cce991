import { sql } from "kysely";
import { newId, seal } from "../platform/db/index.ts";
import type { Asked, Doing } from "../platform/web/index.ts";
import type { Concern, Words } from "./concern.ts";
import type { Holder } from "./who-to-tell.ts";
import "../people/index.ts";
import "./tables.ts";

type Row = {
  id: string;
  programme_id: string;
  about_person_id: string | null;
  raised_by: string;
  raised_at: Date;
  from_kind: "contact" | "page";
  from_id: string | null;
  told_ids: string[];
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
};

function concernOf(row: Row): Concern {
  const raised = {
    id: row.id,
    programmeId: row.programme_id,
    aboutPersonId: row.about_person_id,
    raisedBy: row.raised_by,
    raisedAt: row.raised_at,
    from:
      row.from_kind === "contact"
        ? ({ kind: "contact", id: row.from_id ?? "" } as const)
        : ({ kind: "page" } as const),
    toldIds: row.told_ids,
  };
  return row.acknowledged_at && row.acknowledged_by
    ? {
        ...raised,
        state: "acknowledged",
        acknowledgedAt: row.acknowledged_at,
        acknowledgedBy: row.acknowledged_by,
      }
    : { ...raised, state: "raised" };
}

/** Keeps a new concern; false when its form, or its contact, has made one before. */
export async function insertConcern({ db, organisation }: Doing, concern: Concern): Promise<boolean> {
  const row = await db
    .insertInto("concern")
    .values({
      id: concern.id,
      organisation_id: organisation.id,
      programme_id: concern.programmeId,
      about_person_id: concern.aboutPersonId,
      raised_by: concern.raisedBy,
      raised_at: concern.raisedAt,
      from_kind: concern.from.kind,
      from_id: concern.from.kind === "contact" ? concern.from.id : null,
      told_ids: [...concern.toldIds],
      acknowledged_at: null,
      acknowledged_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what was said. The same form with other words, after the back button, is said again and not written over. */
export async function insertWords(
  { db, organisation, actor, now }: Doing,
  concernId: string,
  id: string,
  words: string,
): Promise<boolean> {
  const values = {
    id,
    organisation_id: organisation.id,
    concern_id: concernId,
    said_at: now,
    said_by: actor.personId ?? "",
    words: seal(db, words),
  };
  const insert = (row: typeof values) =>
    db
      .insertInto("concern_words")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
  if (await insert(values)) return true;
  const same = await db.selectFrom("concern_words").select("words").where("id", "=", id).executeTakeFirst();
  return same?.words === words ? false : (await insert({ ...values, id: newId() })) !== undefined;
}

export async function acknowledge(
  { db }: Doing,
  concern: Concern & { state: "acknowledged" },
): Promise<boolean> {
  const done = await db
    .updateTable("concern")
    .set({ acknowledged_at: concern.acknowledgedAt, acknowledged_by: concern.acknowledgedBy })
    .where("id", "=", concern.id)
    .where("acknowledged_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The concern, as far as this actor may see it. */
export async function findConcern({ db }: Doing, id: string): Promise<Concern | null> {
  const row = await db.selectFrom("concern").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? concernOf(row) : null;
}

export async function findConcernOfContact({ db }: Doing, contactId: string): Promise<Concern | null> {
  const row = await db
    .selectFrom("concern")
    .selectAll()
    .where("from_kind", "=", "contact")
    .where("from_id", "=", contactId)
    .executeTakeFirst();
  return row ? concernOf(row) : null;
}

export async function listWords({ db }: Doing, concernId: string): Promise<Words[]> {
  const rows = await db
    .selectFrom("concern_words")
    .selectAll()
    .where("concern_id", "=", concernId)
    .orderBy("said_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, saidAt: row.said_at, saidBy: row.said_by, words: row.words }));
}

export type ListedConcern = { concern: Concern; firstWords: string | null };

/** Concerns this actor may see, those nobody has first, each with the first thing said. One query. */
export async function listConcerns(
  doing: Doing,
  only: { raisedBy?: string; about?: string; since?: Date },
): Promise<ListedConcern[]> {
  const rows = await sql<Row & { first_words: string | null }>`
    select c.*, (select w.words from concern_words w where w.concern_id = c.id order by w.said_at, w.id limit 1) first_words
    from concern c
    where (${only.raisedBy ?? null}::uuid is null or c.raised_by = ${only.raisedBy ?? null})
      and (${only.about ?? null}::uuid is null or c.about_person_id = ${only.about ?? null})
      and (${only.since ?? null}::timestamptz is null or c.acknowledged_at is null or c.acknowledged_at >= ${only.since ?? null})
    order by (c.acknowledged_at is null) desc, c.raised_at limit 300`.execute(doing.db);
  return rows.rows.map((row) => ({ concern: concernOf(row), firstWords: row.first_words }));
}

/** Who could be told in this programme; looks past the asker's own rows. */
export async function listHolders(doing: Doing, programmeId: string): Promise<Holder[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select(["person_id", "role", "programme_id"])
      .where("role", "in", ["safeguarding-lead", "coordinator"])
      .where("ended_at", "is", null)
      .where((where) =>
        where.or([where("programme_id", "=", programmeId), where("programme_id", "is", null)]),
      )
      .orderBy("began_at")
      .execute(),
  );
  return rows.map((row) => ({
    personId: row.person_id,
    role: row.role as Holder["role"],
    programmeId: row.programme_id,
  }));
}

/** Whether she may mean this person: somebody whose name is hers to see. */
export async function mayMean(asked: Asked, personId: string): Promise<boolean> {
  return (
    (await asked.db.selectFrom("person").select("id").where("id", "=", personId).executeTakeFirst()) !==
    undefined
  );
}

export async function listProgrammes({ db, organisation }: Doing): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("programme")
    .select(["id", "name"])
    .where("organisation_id", "=", organisation.id)
    .where("closed_on", "is", null)
    .orderBy("name")
    .execute();
}
