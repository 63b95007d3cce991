import { sql } from "kysely";
import { seal } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { LookingRule } from "../unusual.ts";
import "../tables.ts";

export type Item = {
  id: string;
  viewerId: string;
  viewerRole: string;
  subjectId: string | null;
  rule: LookingRule;
  looks: number;
  usual: number | null;
  firstAt: Date;
  lastAt: Date;
  dueAt: Date;
  state: "open" | "asked" | "answered" | "right" | "not right";
  askedAt: Date | null;
  askedBy: string | null;
  answeredAt: Date | null;
  answer: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  because: string | null;
};

const columns = [
  "id",
  "viewer_id as viewerId",
  "viewer_role as viewerRole",
  "subject_id as subjectId",
  "rule",
  "looks",
  "usual",
  "first_at as firstAt",
  "last_at as lastAt",
  "due_at as dueAt",
  "state",
  "asked_at as askedAt",
  "asked_by as askedBy",
  "answered_at as answeredAt",
  "answer",
  "decided_at as decidedAt",
  "decided_by as decidedBy",
  "because",
] as const;

/** Items as far as whoever asks may see them: undecided by their clock, or decided since then. */
export async function listItems({ db }: Doing, only: { decidedSince?: Date }): Promise<Item[]> {
  const query = db.selectFrom("unusual_look").select(columns);
  return only.decidedSince
    ? query.where("decided_at", ">=", only.decidedSince).orderBy("decided_at", "desc").limit(100).execute()
    : query.where("decided_at", "is", null).orderBy("due_at").orderBy("id").limit(200).execute();
}

export async function findItem({ db }: Doing, id: string): Promise<Item | null> {
  return (
    (await db.selectFrom("unusual_look").select(columns).where("id", "=", id).executeTakeFirst()) ?? null
  );
}

/** Every undecided item and those decided since then, for the watch. */
export async function listKnown(
  { db }: Doing,
  decidedSince: Date,
): Promise<
  (Pick<Item, "id" | "viewerId" | "subjectId" | "rule" | "state" | "lastAt" | "looks"> & {
    onceKey: string;
  })[]
> {
  return db
    .selectFrom("unusual_look")
    .select([
      "id",
      "viewer_id as viewerId",
      "subject_id as subjectId",
      "rule",
      "state",
      "last_at as lastAt",
      "looks",
      "once_key as onceKey",
    ])
    .where((where) => where.or([where("decided_at", "is", null), where("decided_at", ">=", decidedSince)]))
    .execute();
}

export type NewItem = Pick<
  Item,
  "viewerId" | "viewerRole" | "subjectId" | "rule" | "looks" | "usual" | "firstAt" | "lastAt" | "dueAt"
> & {
  onceKey: string;
};

/** Keeps a new item; null when it is there already. */
export async function insertItem({ db, organisation }: Doing, item: NewItem): Promise<string | null> {
  const row = await db
    .insertInto("unusual_look")
    .values({
      organisation_id: organisation.id,
      viewer_id: item.viewerId,
      viewer_role: item.viewerRole,
      subject_id: item.subjectId,
      rule: item.rule,
      looks: item.looks,
      usual: item.usual,
      first_at: item.firstAt,
      last_at: item.lastAt,
      due_at: item.dueAt,
      asked_at: null,
      asked_by: null,
      answered_at: null,
      answer: null,
      decided_at: null,
      decided_by: null,
      because: null,
      once_key: item.onceKey,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** More of the same, before anybody has decided. */
export async function addLooks({ db }: Doing, id: string, looks: number, lastAt: Date): Promise<void> {
  await db.updateTable("unusual_look").set({ looks, last_at: lastAt }).where("id", "=", id).execute();
}

export async function keepAsked({ db, now, actor }: Doing, id: string): Promise<boolean> {
  const done = await db
    .updateTable("unusual_look")
    .set({ state: "asked", asked_at: now, asked_by: actor.personId })
    .where("id", "=", id)
    .where("state", "=", "open")
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function keepAnswer({ db, now }: Doing, id: string, answer: string): Promise<boolean> {
  const done = await db
    .updateTable("unusual_look")
    .set({ state: "answered", answered_at: now, answer: seal(db, answer) })
    .where("id", "=", id)
    .where("state", "=", "asked")
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function keepDecision(
  { db, now, actor }: Doing,
  id: string,
  decided: { state: "right" | "not right"; because: string },
): Promise<boolean> {
  const done = await db
    .updateTable("unusual_look")
    .set({
      state: decided.state,
      decided_at: now,
      decided_by: actor.personId,
      because: seal(db, decided.because),
    })
    .where("id", "=", id)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** How far the watch has read; null before its first round. */
export async function findWatched({ db }: Doing): Promise<Date | null> {
  const row = await db.selectFrom("looking_watched").select("until_at").executeTakeFirst();
  return row?.until_at ?? null;
}

export async function keepWatched({ db, organisation }: Doing, until: Date): Promise<void> {
  await db
    .insertInto("looking_watched")
    .values({ organisation_id: organisation.id, until_at: until })
    .onConflict((conflict) => conflict.column("organisation_id").doUpdateSet({ until_at: until }))
    .execute();
}

/** Does whoever asks look after looking, in the role she acts in? */
export async function isInspecting({ db }: Doing): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select app.is_inspecting() "is"`.execute(db);
  return rows[0]?.is ?? false;
}

/** Who is to be told of an item about this viewer: the privacy lead, or whoever stands in when it is about her. */
export async function listInspectors(doing: Doing, viewerId: string): Promise<string[]> {
  const { rows } = await doing.asSystem(() =>
    sql<{ id: string; first: boolean }>`
      select distinct r.person_id id, app.inspects_looking(r.person_id) "first" from role_period r
      where r.ended_at is null and r.person_id <> ${viewerId}
        and (app.inspects_looking(r.person_id) or r.role in ('administrator', 'safeguarding-lead'))`.execute(
      doing.db,
    ),
  );
  const first = rows.filter((row) => row.first);
  return (first.length > 0 ? first : rows).map((row) => row.id);
}
