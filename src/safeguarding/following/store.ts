import type { Doing } from "../../platform/web/index.ts";
import type { FollowUp, FollowUpKind, NewFollowUp } from "./follow-up.ts";
import "../records/tables.ts";

type Row = {
  id: string;
  concern_id: string;
  kind: FollowUpKind;
  owner_id: string;
  opened_at: Date;
  due_at: Date;
  record_id: string | null;
  closed_at: Date | null;
  closed_by: string | null;
};
const columns = [
  "id",
  "concern_id",
  "kind",
  "owner_id",
  "opened_at",
  "due_at",
  "record_id",
  "closed_at",
  "closed_by",
] as const;

const followUpOf = (row: Row): FollowUp => ({
  id: row.id,
  concernId: row.concern_id,
  kind: row.kind,
  ownerId: row.owner_id,
  openedAt: row.opened_at,
  dueAt: row.due_at,
  recordId: row.record_id,
  closedAt: row.closed_at,
  closedBy: row.closed_by,
});

/** Opens each, with its clock and its person; what is open already, once for its kind, stays as it is. */
export async function openFollowUps(
  { db, organisation, now }: Doing,
  concernId: string,
  opens: readonly NewFollowUp[],
): Promise<void> {
  for (const each of opens)
    await db
      .insertInto("concern_follow_up")
      .values({
        organisation_id: organisation.id,
        concern_id: concernId,
        kind: each.kind,
        owner_id: each.ownerId,
        opened_at: now,
        due_at: each.dueAt,
        record_id: each.recordId,
        next_alert_at: each.dueAt,
        closed_at: null,
        closed_by: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Closes those of these that are open, in the name of whoever acts. */
export async function closeFollowUps({ db, actor, now }: Doing, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const done = await db
    .updateTable("concern_follow_up")
    .set({ closed_at: now, closed_by: actor.personId })
    .where("id", "in", [...ids])
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** Somebody else has it from here on. */
export async function giveFollowUp({ db }: Doing, id: string, ownerId: string): Promise<void> {
  await db
    .updateTable("concern_follow_up")
    .set({ owner_id: ownerId })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .execute();
}

/** What is or was open, soonest due first: of one concern, or all that is open now. */
export async function listFollowUps(
  { db }: Doing,
  only: { concernId?: string; open?: boolean; kind?: FollowUpKind },
): Promise<FollowUp[]> {
  const rows = await db
    .selectFrom("concern_follow_up")
    .select(columns)
    .$if(only.concernId !== undefined, (query) => query.where("concern_id", "=", only.concernId ?? ""))
    .$if(only.open === true, (query) => query.where("closed_at", "is", null))
    .$if(only.kind !== undefined, (query) => query.where("kind", "=", only.kind ?? "decide"))
    .orderBy("due_at")
    .orderBy("id")
    .execute();
  return rows.map(followUpOf);
}

export type Due = FollowUp & { programmeId: string; alerts: number; nextAlertAt: Date };

/** What is past its time and not yet told of since: locked, so that two processes tell once. For our own code. */
export async function listDue({ db, now }: Doing): Promise<Due[]> {
  const rows = await db
    .selectFrom("concern_follow_up as f")
    .innerJoin("concern as c", "c.id", "f.concern_id")
    .select(columns.map((column) => `f.${column}` as const))
    .select(["c.programme_id", "f.alerts", "f.next_alert_at"])
    .where("f.closed_at", "is", null)
    .where("f.next_alert_at", "<=", now)
    .orderBy("f.next_alert_at")
    .orderBy("f.id")
    .forUpdate("f")
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    ...followUpOf(row),
    programmeId: row.programme_id,
    alerts: row.alerts,
    nextAlertAt: row.next_alert_at,
  }));
}

export async function keepAlert({ db }: Doing, due: Due, nextAlertAt: Date): Promise<void> {
  await db
    .updateTable("concern_follow_up")
    .set({ alerts: due.alerts + 1, next_alert_at: nextAlertAt })
    .where("id", "=", due.id)
    .execute();
}
