import { sql } from "kysely";
import { storedSettings, type ProgrammeKind } from "../../programmes/index.ts";
import { seal, sealOrNull } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { EndedHow, Rule, SeenVisit, Talk, Visit, VisitHow, VisitState } from "../visit.ts";
import "../tables.ts";

type Row = {
  id: string;
  programme_id: string;
  relationship_id: string;
  parent_id: string;
  supporter_id: string;
  second_id: string | null;
  how: VisitHow;
  place: string | null;
  starts_at: Date;
  minutes: number;
  ends_at: Date;
  booked_at: Date;
  state: VisitState;
  began_at: Date | null;
  ended_at: Date | null;
  ended_how: EndedHow | null;
  due_at: Date | null;
  talk: Talk | null;
  sequence: number;
};
type SeenRow = Row & {
  programme_kind: ProgrammeKind;
  settings: unknown;
  met: boolean;
  has_note: boolean;
  overridden: Rule[] | null;
};

function visitOf(row: Row): Visit {
  const planned = {
    id: row.id,
    programmeId: row.programme_id,
    relationshipId: row.relationship_id,
    parentId: row.parent_id,
    supporterId: row.supporter_id,
    secondId: row.second_id,
    how: row.how,
    place: row.place,
    startsAt: row.starts_at,
    minutes: row.minutes,
    endsAt: row.ends_at,
    bookedAt: row.booked_at,
    dueAt: row.due_at,
    talk: row.talk,
    sequence: row.sequence,
  };
  if (row.state === "out" && row.began_at) return { ...planned, state: "out", beganAt: row.began_at };
  if (row.state === "ended" && row.ended_at && row.ended_how)
    return {
      ...planned,
      state: "ended",
      beganAt: row.began_at,
      endedAt: row.ended_at,
      endedHow: row.ended_how,
    };
  return { ...planned, state: row.state === "cancelled" ? "cancelled" : "planned" };
}

const seenOf = (row: SeenRow): SeenVisit => ({
  ...visitOf(row),
  plan: storedSettings(row.programme_kind, row.settings),
  metBefore: row.met,
  hasNote: row.has_note,
  overridden: row.overridden ?? [],
});

/** Which visits: of one person who goes (as either of two), in some states, beginning in some hours, due by now. */
export type WhichVisits = {
  id?: string;
  ids?: readonly string[];
  relationshipId?: string;
  goer?: string;
  states?: readonly VisitState[];
  from?: Date;
  until?: Date;
  endedSince?: Date;
  talkOf?: readonly Talk[];
};

/** The visits this actor may see, the earliest first, each with what its rules need to know. One query. */
export async function listVisits({ db }: Doing, which: WhichVisits): Promise<SeenVisit[]> {
  const rows = await sql<SeenRow>`
    select v.*, g.kind programme_kind, g.settings, app.met_in_person(v.relationship_id, v.id) met,
      exists (select 1 from home_note h where h.parent_id = v.parent_id) has_note,
      (select array_agg(distinct o.rule) from visit_override o where o.visit_id = v.id and o.at >= v.booked_at) overridden
    from visit v join programme g on g.id = v.programme_id
    where (${which.id ?? null}::uuid is null or v.id = ${which.id ?? null})
      and (${which.ids ? [...which.ids] : null}::uuid[] is null or v.id = any (${which.ids ? [...which.ids] : null}))
      and (${which.relationshipId ?? null}::uuid is null or v.relationship_id = ${which.relationshipId ?? null})
      and (${which.goer ?? null}::uuid is null or v.supporter_id = ${which.goer ?? null} or v.second_id = ${which.goer ?? null})
      and (${which.states ? [...which.states] : null}::text[] is null or v.state = any (${which.states ? [...which.states] : null}))
      and (${which.from ?? null}::timestamptz is null or v.starts_at >= ${which.from ?? null})
      and (${which.until ?? null}::timestamptz is null or v.starts_at < ${which.until ?? null})
      and (${which.endedSince ?? null}::timestamptz is null or v.ended_at >= ${which.endedSince ?? null})
      and (${which.talkOf ? [...which.talkOf] : null}::text[] is null or v.talk = any (${which.talkOf ? [...which.talkOf] : null}))
    order by v.starts_at, v.id limit 300`.execute(db);
  return rows.rows.map(seenOf);
}

export const findVisit = async (doing: Doing, id: string): Promise<SeenVisit | null> =>
  (await listVisits(doing, { id }))[0] ?? null;

/** Waits until nobody else is changing this visit, and lets nobody else until this transaction is over. */
export async function lockVisit({ db }: Doing, id: string): Promise<void> {
  await sql`select 1 from visit where id = ${id} for update`.execute(db);
}

/** Locks and returns what is due in this organisation, the longest overdue first. Runs as the system. */
export async function takeDueVisits({ db, organisation, now }: Doing): Promise<(Visit & { dueAt: Date })[]> {
  const rows = await sql<Row>`
    select * from visit where organisation_id = ${organisation.id} and due_at <= ${now}
    order by due_at, id limit 500 for update`.execute(db);
  return rows.rows.flatMap((row) => {
    const visit = visitOf(row);
    return visit.dueAt ? [{ ...visit, dueAt: visit.dueAt }] : [];
  });
}

const columns = (doing: Doing, visit: Visit) => ({
  second_id: visit.secondId,
  how: visit.how,
  place: sealOrNull(doing.db, visit.place),
  starts_at: visit.startsAt,
  minutes: visit.minutes,
  ends_at: visit.endsAt,
  booked_at: visit.bookedAt,
  state: visit.state,
  began_at: "beganAt" in visit ? visit.beganAt : null,
  ended_at: visit.state === "ended" ? visit.endedAt : null,
  ended_how: visit.state === "ended" ? visit.endedHow : null,
  due_at: visit.dueAt,
  talk: visit.talk,
});

/** Keeps a change, if nobody else changed it since it was read. */
export async function keepVisit(doing: Doing, visit: Visit, before: Visit): Promise<boolean> {
  const done = await doing.db
    .updateTable("visit")
    .set({ ...columns(doing, visit), sequence: before.sequence + 1 })
    .where("id", "=", visit.id)
    .where("sequence", "=", before.sequence)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Books it, or books it anew under the same id when its time was changed. Runs as the system. */
export async function keepBooking(doing: Doing, visit: Visit): Promise<void> {
  const { db, organisation } = doing;
  const set = columns(doing, visit);
  await db
    .insertInto("visit")
    .values({
      id: visit.id,
      organisation_id: organisation.id,
      programme_id: visit.programmeId,
      relationship_id: visit.relationshipId,
      parent_id: visit.parentId,
      supporter_id: visit.supporterId,
      ...set,
      sequence: 0,
    })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((set_) => ({ ...set, sequence: set_("visit.sequence", "+", 1) })),
    )
    .execute();
}

/** A coordinator lets a rule go for one visit, and says why; false when this form was sent before. */
export async function insertOverride(
  { db, organisation, now, actor }: Doing,
  override: { id: string; visitId: string; rule: Rule; reason: string },
): Promise<boolean> {
  const row = await db
    .insertInto("visit_override")
    .values({
      id: override.id,
      organisation_id: organisation.id,
      visit_id: override.visitId,
      rule: override.rule,
      reason: seal(db, override.reason),
      by_person_id: actor.personId ?? "",
      at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export type KeptOverride = { id: string; rule: Rule; reason: string; byPersonId: string; at: Date };

export async function listOverrides({ db }: Doing, visitId: string): Promise<KeptOverride[]> {
  const rows = await db
    .selectFrom("visit_override")
    .selectAll()
    .where("visit_id", "=", visitId)
    .orderBy("at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    rule: row.rule,
    reason: row.reason,
    byPersonId: row.by_person_id,
    at: row.at,
  }));
}
