import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Alert } from "../alert.ts";
import "../tables.ts";

type Row = {
  id: string;
  programme_id: string | null;
  subject_kind: string;
  subject_id: string;
  level: Alert["level"];
  link: string;
  skip_ids: string[];
  raised_by: string | null;
  raised_at: Date;
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
  held_by: string | null;
  stopped_at: Date | null;
  due_at: Date | null;
  next_at: Date | null;
};

const alertOf = (row: Row): Alert => ({
  id: row.id,
  programmeId: row.programme_id,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  level: row.level,
  link: row.link,
  skipIds: row.skip_ids,
  raisedBy: row.raised_by,
  raisedAt: row.raised_at,
  acknowledgedAt: row.acknowledged_at,
  acknowledgedBy: row.acknowledged_by,
  heldBy: row.held_by,
  stoppedAt: row.stopped_at,
  dueAt: row.due_at,
  nextAt: row.next_at,
});

/** Keeps a new alert, due at once; false when its subject has one already. */
export async function insertAlert({ db, organisation }: Doing, alert: Alert): Promise<boolean> {
  const row = await db
    .insertInto("alert")
    .values({
      id: alert.id,
      organisation_id: organisation.id,
      programme_id: alert.programmeId,
      subject_kind: alert.subjectKind,
      subject_id: alert.subjectId,
      level: alert.level,
      link: alert.link,
      skip_ids: [...alert.skipIds],
      raised_by: alert.raisedBy,
      raised_at: alert.raisedAt,
      acknowledged_at: null,
      acknowledged_by: null,
      held_by: null,
      stopped_at: null,
      due_at: alert.dueAt,
      next_at: alert.nextAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findAlert(
  { db }: Doing,
  subjectKind: string,
  subjectId: string,
  lock: "to change" | "to read" = "to read",
): Promise<Alert | null> {
  const found = db
    .selectFrom("alert")
    .selectAll()
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "=", subjectId);
  const row = await (lock === "to change" ? found.forUpdate() : found).executeTakeFirst();
  return row ? alertOf(row) : null;
}

/**
 * Alerts with something due, the longest due first, held until this transaction ends; what another process holds is
 * left to it. Something has also come due where a message of an alert will not arrive.
 */
export async function holdDueAlerts({ db, organisation, now }: Doing, max: number): Promise<Alert[]> {
  const rows = await db
    .selectFrom("alert")
    .selectAll()
    .where("organisation_id", "=", organisation.id)
    .where("due_at", "<=", now)
    .orderBy("due_at")
    .orderBy("raised_at")
    .orderBy("id")
    .limit(max)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(alertOf);
}

/** The alert whose message this is, made due now. */
export async function dueNow({ db, now }: Doing, messageId: string): Promise<void> {
  await sql`update alert set due_at = least(due_at, ${now}) where due_at is not null and id =
    (select t.alert_id from message m join alert_told t on t.id = m.about_id where m.id = ${messageId})`.execute(
    db,
  );
}

export async function keepDue({ db }: Doing, id: string, dueAt: Date, nextAt: Date): Promise<void> {
  await db.updateTable("alert").set({ due_at: dueAt, next_at: nextAt }).where("id", "=", id).execute();
}

/** The rota has changed: every alert that nobody has is looked at now. */
export async function allDueNow({ db, organisation, now }: Doing): Promise<void> {
  await db
    .updateTable("alert")
    .set({ due_at: now })
    .where("organisation_id", "=", organisation.id)
    .where("due_at", "is not", null)
    .execute();
}

/** Only while nobody has it. */
export async function keepAcknowledged({ db, now }: Doing, id: string, by: string): Promise<boolean> {
  const done = await db
    .updateTable("alert")
    .set({ acknowledged_at: now, acknowledged_by: by, held_by: by, due_at: null, next_at: null })
    .where("id", "=", id)
    .where("acknowledged_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function keepHolder({ db }: Doing, id: string, heldBy: string): Promise<void> {
  await db.updateTable("alert").set({ held_by: heldBy }).where("id", "=", id).execute();
}

export async function keepStopped({ db, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("alert")
    .set({ stopped_at: now, due_at: null, next_at: null })
    .where("id", "=", id)
    .execute();
}

/** What is known of it by now. */
export async function keepRead(
  { db }: Doing,
  id: string,
  { level, skipIds }: Pick<Alert, "level" | "skipIds">,
): Promise<void> {
  await db
    .updateTable("alert")
    .set({ level, skip_ids: [...skipIds] })
    .where("id", "=", id)
    .execute();
}

/** What somebody was told of and nobody has yet, as she may see it: the longest wait first. */
export async function listWaitingFor({ db, actor }: Doing): Promise<Alert[]> {
  const rows = await sql<Row>`select a.* from alert a
    where a.due_at is not null
      and exists (select 1 from alert_told t where t.alert_id = a.id and t.person_id = ${actor.personId})
    order by a.raised_at limit 50`.execute(db);
  return rows.rows.map(alertOf);
}

/** Told of, or handed: those of this person that she has now. */
export async function listHeldBy({ db }: Doing, personId: string): Promise<Alert[]> {
  const rows = await db
    .selectFrom("alert")
    .selectAll()
    .where("held_by", "=", personId)
    .orderBy("raised_at", "desc")
    .limit(50)
    .execute();
  return rows.map(alertOf);
}
