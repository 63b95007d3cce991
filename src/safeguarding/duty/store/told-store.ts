import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Sent, ToldRow } from "../alert.ts";
import "../tables.ts";

/** Writes that somebody is told; false when this step has told her already. */
export async function insertTold({ db, organisation }: Doing, told: Omit<ToldRow, "sent">): Promise<boolean> {
  const row = await db
    .insertInto("alert_told")
    .values({
      id: told.id,
      organisation_id: organisation.id,
      alert_id: told.alertId,
      step: told.step,
      person_id: told.personId,
      post: told.post,
      because: told.because,
      due_at: told.dueAt,
      at: told.at,
      call_her: told.callHer,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

type Row = {
  id: string;
  alert_id: string;
  step: number;
  person_id: string;
  post: ToldRow["post"];
  because: ToldRow["because"];
  due_at: Date;
  at: Date;
  call_her: string | null;
  sent: { channel: Sent["channel"]; state: string; at: string | null; why: string | null }[];
};

/** The chains of these alerts, in order, with what became of each message. One query however many. */
export async function listTold({ db }: Doing, alertIds: readonly string[]): Promise<ToldRow[]> {
  if (alertIds.length === 0) return [];
  const rows = await sql<Row>`
    select t.*, coalesce((
      select jsonb_agg(jsonb_build_object('channel', coalesce(m.channel, m.only_way), 'state', m.state, 'at', m.sent_at, 'why', m.why)
        order by m.only_way desc)
      from message m where m.about_id = t.id and m.template = 'duty-alert'), '[]') sent
    from alert_told t where t.alert_id = any (${[...alertIds]}::uuid[])
    order by t.step, t.at, t.person_id`.execute(db);
  return rows.rows.map((row) => ({
    id: row.id,
    alertId: row.alert_id,
    step: row.step,
    personId: row.person_id,
    post: row.post,
    because: row.because,
    dueAt: row.due_at,
    at: row.at,
    callHer: row.call_her,
    sent: row.sent.map((each) => ({ ...each, at: each.at ? new Date(each.at) : null })),
  }));
}

/** What has not left yet need not wake anybody; `only`: these people. */
export async function cancelUnsent(
  { db }: Doing,
  alertId: string,
  why: string,
  only: readonly string[] | null = null,
): Promise<void> {
  await sql`update message set state = 'cancelled', why = ${why} where state in ('owed', 'held') and template = 'duty-alert'
    and (${only ? [...only] : null}::uuid[] is null or to_person_id = any (${only ? [...only] : null}))
    and about_id in (select id from alert_told where alert_id = ${alertId})`.execute(db);
}

/** Who was told stands with the concern too, for whoever reads it. */
export async function addToldToConcern(
  { db }: Doing,
  concernId: string,
  personIds: readonly string[],
): Promise<void> {
  await sql`update concern set told_ids = told_ids || array(
      select p from unnest(${[...personIds]}::uuid[]) p where not (p = any (told_ids)))
    where id = ${concernId}`.execute(db);
}
