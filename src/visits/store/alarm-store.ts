import { sql } from "kysely";
import { sealOrNull } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Alarm, AlarmKind, Heard, OpenAlarm, Rung } from "../alarm.ts";
import "../tables.ts";

type Row = {
  id: string;
  programme_id: string;
  visit_id: string | null;
  supporter_id: string;
  kind: AlarmKind;
  raised_at: Date;
  rung: Rung;
  tellings: number;
  alert_id: string | null;
  taken_by: string | null;
  taken_at: Date | null;
  due_at: Date | null;
  heard_at: Date | null;
  heard: Heard | null;
  concern_id: string | null;
  closed_at: Date | null;
  closed_by: string | null;
  how_known: string | null;
};

function alarmOf(row: Row): Alarm {
  const raised = {
    id: row.id,
    programmeId: row.programme_id,
    visitId: row.visit_id,
    supporterId: row.supporter_id,
    kind: row.kind,
    raisedAt: row.raised_at,
    rung: row.rung,
    tellings: row.tellings,
    alertId: row.alert_id,
    taken: row.taken_by && row.taken_at ? { by: row.taken_by, at: row.taken_at } : null,
    concernId: row.concern_id,
    heard: row.heard && row.heard_at ? { what: row.heard, at: row.heard_at } : null,
  };
  return row.closed_at
    ? {
        ...raised,
        state: "closed",
        closedAt: row.closed_at,
        closedBy: row.closed_by,
        howKnown: row.how_known,
      }
    : { ...raised, state: "open", dueAt: row.due_at };
}

const isOpen = (alarm: Alarm): alarm is OpenAlarm => alarm.state === "open";

const columns = (doing: Doing, alarm: Alarm) => ({
  kind: alarm.kind,
  raised_at: alarm.raisedAt,
  rung: alarm.rung,
  tellings: alarm.tellings,
  alert_id: alarm.alertId,
  taken_by: alarm.taken?.by ?? null,
  taken_at: alarm.taken?.at ?? null,
  due_at: alarm.state === "open" ? alarm.dueAt : null,
  heard_at: alarm.heard?.at ?? null,
  heard: alarm.heard?.what ?? null,
  concern_id: alarm.concernId,
  closed_at: alarm.state === "closed" ? alarm.closedAt : null,
  closed_by: alarm.state === "closed" ? alarm.closedBy : null,
  how_known: alarm.state === "closed" ? sealOrNull(doing.db, alarm.howKnown) : null,
});

/** Keeps a new alarm; false when there is an open one already. Runs as the system. */
export async function insertAlarm(doing: Doing, alarm: Alarm): Promise<boolean> {
  const row = await doing.db
    .insertInto("visit_alarm")
    .values({
      id: alarm.id,
      organisation_id: doing.organisation.id,
      programme_id: alarm.programmeId,
      visit_id: alarm.visitId,
      supporter_id: alarm.supporterId,
      ...columns(doing, alarm),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what became of an open alarm; false when somebody closed it meanwhile. */
export async function keepAlarm(doing: Doing, alarm: Alarm): Promise<boolean> {
  const done = await doing.db
    .updateTable("visit_alarm")
    .set(columns(doing, alarm))
    .where("id", "=", alarm.id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Locks the open alarm of a visit, or of a supporter who called from nowhere near one. Runs as the system. */
export async function takeAlarm(
  { db }: Doing,
  about: { visitId: string | null; supporterId: string },
): Promise<OpenAlarm | null> {
  const rows = await sql<Row>`
    select * from visit_alarm where closed_at is null and visit_id is not distinct from ${about.visitId}
      and (${about.visitId}::uuid is not null or supporter_id = ${about.supporterId})
    for update`.execute(db);
  return rows.rows.map(alarmOf).find(isOpen) ?? null;
}

/** Locks what is due in this organisation, the longest overdue first. Runs as the system. */
export async function takeDueAlarms({ db, organisation, now }: Doing): Promise<OpenAlarm[]> {
  const rows = await sql<Row>`
    select * from visit_alarm where organisation_id = ${organisation.id} and due_at <= ${now}
    order by due_at, id limit 500 for update`.execute(db);
  return rows.rows.map(alarmOf).filter(isOpen);
}

export async function findAlarm({ db }: Doing, id: string): Promise<Alarm | null> {
  const row = await db.selectFrom("visit_alarm").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? alarmOf(row) : null;
}

/** Those this actor may see, the oldest first: of one visit whatever became of them, or the open ones and those closed since. */
export async function listAlarms(
  { db }: Doing,
  which: { visitId: string } | { since?: Date } = {},
): Promise<Alarm[]> {
  const all = db.selectFrom("visit_alarm").selectAll().orderBy("raised_at").orderBy("id").limit(200);
  const chosen =
    "visitId" in which
      ? all.where("visit_id", "=", which.visitId)
      : all.where((where) =>
          where.or([
            where("closed_at", "is", null),
            ...(which.since ? [where("closed_at", ">=", which.since)] : []),
          ]),
        );
  return (await chosen.execute()).map(alarmOf);
}

export type Telling = { personId: string; at: Date; channel: string | null; state: string };

/**
 * Who was asked and told of an alarm, when, by what, and whether it arrived, through every time it went up: for whoever
 * answers it.
 */
export async function listTellings(doing: Doing, alarm: Alarm): Promise<Telling[]> {
  return doing.asSystem(async () => {
    const rows = await sql<Telling>`
      select m.to_person_id "personId", m.created_at "at", coalesce(m.channel, m.only_way) channel, m.state from message m
      where m.template in ('visit-asked', 'duty-alert') and m.to_person_id is not null and (m.about_id = ${alarm.id}
        or m.about_id in (select t.id from alert_told t join alert a on a.id = t.alert_id where a.link = ${`/alarms/${alarm.id}`}))
      order by m.created_at, m.id limit 200`.execute(doing.db);
    return rows.rows;
  });
}

/** Whoever of those on duty was told of an alarm. Runs as the system. */
export async function listTold(doing: Doing, alarm: Alarm): Promise<string[]> {
  const tellings = await listTellings(doing, alarm);
  return [...new Set(tellings.map(({ personId }) => personId))].filter((id) => id !== alarm.supporterId);
}
