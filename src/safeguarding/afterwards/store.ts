import type { Doing } from "../../platform/web/index.ts";
import type { After, Debrief } from "./answer-debrief.ts";
import "../records/tables.ts";

const afterOf = (row: {
  concern_id: string;
  person_id: string;
  acted_at: Date;
  closed_at: Date | null;
  debrief: Debrief;
}): After => ({
  concernId: row.concern_id,
  personId: row.person_id,
  actedAt: row.acted_at,
  closedAt: row.closed_at,
  debrief: row.debrief,
});

/** What whoever raised it has heard, as far as the asker may see it; null before anything was decided. */
export async function findAfter({ db }: Doing, concernId: string): Promise<After | null> {
  const row = await db
    .selectFrom("concern_after")
    .selectAll()
    .where("concern_id", "=", concernId)
    .executeTakeFirst();
  return row ? afterOf(row) : null;
}

/** Keeps that she heard; false when she had before. For our own code. */
export async function insertAfter(
  { db, organisation }: Doing,
  after: Pick<After, "concernId" | "personId" | "actedAt" | "debrief">,
): Promise<boolean> {
  const row = await db
    .insertInto("concern_after")
    .values({
      concern_id: after.concernId,
      organisation_id: organisation.id,
      person_id: after.personId,
      acted_at: after.actedAt,
      closed_at: null,
      debrief: after.debrief,
      answered_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("concern_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** For our own code. */
export async function keepClosedAt({ db }: Doing, concernId: string, closedAt: Date | null): Promise<void> {
  await db
    .updateTable("concern_after")
    .set({ closed_at: closedAt })
    .where("concern_id", "=", concernId)
    .execute();
}

export async function keepDebrief({ db, now }: Doing, concernId: string, debrief: Debrief): Promise<void> {
  await db
    .updateTable("concern_after")
    .set({ debrief, answered_at: now })
    .where("concern_id", "=", concernId)
    .execute();
}

/** What waits for an answer of hers: concerns she raised where she has not said yes or no to a talk. */
export async function listMyDebriefs({ db, actor }: Doing): Promise<After[]> {
  const rows = await db
    .selectFrom("concern_after")
    .selectAll()
    .where("person_id", "=", actor.personId)
    .where("debrief", "=", "offered")
    .orderBy("acted_at")
    .execute();
  return rows.map(afterOf);
}

/** Something to talk about in supervision, without what it was. For our own code. */
export async function queueTopic(
  { db, organisation, now }: Doing,
  topic: { personId: string; programmeId: string; keptFrom: readonly string[] },
): Promise<void> {
  await db
    .insertInto("supervision_topic")
    .values({
      organisation_id: organisation.id,
      programme_id: topic.programmeId,
      person_id: topic.personId,
      topic: "something-happened",
      queued_at: now,
      talked_at: null,
      kept_from: [...topic.keptFrom],
    })
    .execute();
}

/** What waits to be talked about in somebody's supervision, since when; as far as the asker may know of it. */
export async function listTopics({ db }: Doing, personId: string): Promise<{ id: string; queuedAt: Date }[]> {
  const rows = await db
    .selectFrom("supervision_topic")
    .select(["id", "queued_at"])
    .where("person_id", "=", personId)
    .where("talked_at", "is", null)
    .orderBy("queued_at")
    .execute();
  return rows.map((row) => ({ id: row.id, queuedAt: row.queued_at }));
}

/** The roles she holds now, in this programme or the whole organisation. For our own code. */
export async function listRolesOf({ db }: Doing, personId: string, programmeId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("role_period")
    .select("role")
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where((where) => where.or([where("programme_id", "=", programmeId), where("programme_id", "is", null)]))
    .execute();
  return rows.map((row) => row.role);
}
