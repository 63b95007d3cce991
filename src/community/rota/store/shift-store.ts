import { sql, type Selectable } from "kysely";
import { isId } from "../../../platform/db/index.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { FreedWhy, OpenShift, PlannedShift, Shift } from "../shift.ts";
import "../../tables.ts";
import "../tables.ts";

export function shiftOf(row: Selectable<Tables["shift"]>): Shift {
  const base = {
    id: row.id,
    spaceId: row.space_id,
    personId: row.person_id,
    fromAt: row.from_at,
    toAt: row.to_at,
    cameBy: row.came_by,
    patternId: row.pattern_id,
  };
  if (row.cancelled_at)
    return { ...base, state: "cancelled", cancelledAt: row.cancelled_at, why: row.cancelled_why };
  if (!row.started_at || !row.here_until_at) return { ...base, state: "planned" };
  const begun = { ...base, startedAt: row.started_at, hereUntilAt: row.here_until_at };
  return row.closed_at ? { ...begun, state: "closed", closedAt: row.closed_at } : { ...begun, state: "open" };
}

/** A shift, as far as whoever asks looks after its space; `toChange` keeps it still until this transaction is over. */
export async function findShift({ db }: Doing, id: string, toChange?: "to change"): Promise<Shift | null> {
  if (!isId(id)) return null;
  const row = await db
    .selectFrom("shift")
    .selectAll()
    .where("id", "=", id)
    .$if(toChange !== undefined, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? shiftOf(row) : null;
}

/** Which shifts: of a space, of one person, overlapping some hours; those taken off only where asked for. */
export type WhichShifts = {
  ids?: readonly string[];
  spaceId?: string;
  personId?: string;
  from?: Date;
  to?: Date;
  open?: true;
  cancelledToo?: true;
};

/** The shifts whoever asks may see, the earliest first. */
export async function listShifts({ db }: Doing, which: WhichShifts): Promise<Shift[]> {
  const { ids, spaceId, personId, from, to } = which;
  if (ids?.length === 0) return [];
  let query = db.selectFrom("shift").selectAll().orderBy("from_at").orderBy("id").limit(5000);
  if (!which.cancelledToo) query = query.where("cancelled_at", "is", null);
  if (ids) query = query.where("id", "in", [...ids]);
  if (spaceId) query = query.where("space_id", "=", spaceId);
  if (personId) query = query.where("person_id", "=", personId);
  if (from) query = query.where("to_at", ">", from);
  if (to) query = query.where("from_at", "<", to);
  if (which.open) query = query.where("started_at", "is not", null).where("closed_at", "is", null);
  return (await query.execute()).map(shiftOf);
}

/** Keeps a new shift; the same form sent twice, or the same usual hours made twice, keeps it once. Answers whether it is new. */
export async function insertShift(
  { db, organisation, actor, now }: Doing,
  shift: PlannedShift | OpenShift,
): Promise<boolean> {
  const kept = await db
    .insertInto("shift")
    .values({
      id: shift.id,
      organisation_id: organisation.id,
      space_id: shift.spaceId,
      person_id: shift.personId,
      from_at: shift.fromAt,
      to_at: shift.toAt,
      came_by: shift.cameBy,
      pattern_id: shift.patternId,
      planned_at: now,
      planned_by: actor.personId,
      started_at: shift.state === "open" ? shift.startedAt : null,
      here_until_at: shift.state === "open" ? shift.hereUntilAt : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

/** Keeps what became of it. Staying on makes her present again for the pages that were told she had gone. */
export async function keepShift({ db, actor }: Doing, shift: Shift): Promise<void> {
  const begun = shift.state === "open" || shift.state === "closed";
  await db
    .updateTable("shift")
    .set({
      started_at: begun ? shift.startedAt : null,
      here_until_at: begun ? shift.hereUntilAt : null,
      closed_at: shift.state === "closed" ? shift.closedAt : null,
      ...(shift.state === "open" ? { gone_at: null } : {}),
      ...(shift.state === "cancelled"
        ? { cancelled_at: shift.cancelledAt, cancelled_by: actor.personId, cancelled_why: shift.why }
        : {}),
    })
    .where("id", "=", shift.id)
    .execute();
}

/** The shifts of these people in every space, those taken off left out. Our own code asks: nobody is in two places. */
export async function listShiftsOf(
  doing: Doing,
  personIds: readonly string[],
  from: Date,
  to: Date,
): Promise<Shift[]> {
  if (personIds.length === 0) return [];
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("shift")
      .selectAll()
      .where("person_id", "in", [...personIds])
      .where("cancelled_at", "is", null)
      .where("to_at", ">", from)
      .where("from_at", "<", to)
      .orderBy("from_at")
      .execute(),
  );
  return rows.map(shiftOf);
}

/** Every shift somebody's usual hours led to and that is not over, those taken off included. */
export async function listMadeFrom({ db, now }: Doing, patternId: string): Promise<Shift[]> {
  const rows = await db
    .selectFrom("shift")
    .selectAll()
    .where("pattern_id", "=", patternId)
    .where("to_at", ">", now)
    .execute();
  return rows.map(shiftOf);
}

/** Planned shifts that cannot be held any more, of one person or of all, and why. Our own code asks. */
export async function takeToFree(
  { db, now, today }: Doing,
  personId: string | null,
): Promise<{ shift: Shift; why: FreedWhy; programmeId: string }[]> {
  const { rows } = await sql<Selectable<Tables["shift"]> & { why: FreedWhy; programme_id: string }>`
    select x.*, s.programme_id, case
        when not exists (select from space_place p where p.space_id = x.space_id and p.person_id = x.person_id and p.place = 'supporter'
          and p.ended_at is null) or s.closed_at is not null or not exists (select from role_period r where r.person_id = x.person_id
          and r.role = 'supporter' and r.ended_at is null) then 'left'
        when exists (select from stood_down d where d.person_id = x.person_id and d.programme_id = s.programme_id and d.ended_at is null)
          then 'stood down'
        else 'leave' end why
    from shift x join space s on s.id = x.space_id
    where x.started_at is null and x.cancelled_at is null and x.to_at > ${now}
      and (${personId}::uuid is null or x.person_id = ${personId})
      and (s.closed_at is not null
        or not exists (select from space_place p where p.space_id = x.space_id and p.person_id = x.person_id and p.place = 'supporter'
          and p.ended_at is null)
        or not exists (select from role_period r where r.person_id = x.person_id and r.role = 'supporter' and r.ended_at is null)
        or exists (select from stood_down d where d.person_id = x.person_id and d.programme_id = s.programme_id and d.ended_at is null)
        or exists (select from leave l where l.person_id = x.person_id and l.taken_back_at is null
          and coalesce(l.until_on, 'infinity') >= ${today}
          and (x.from_at at time zone 'Europe/London')::date between l.from_on and coalesce(l.until_on, 'infinity')))
    order by x.from_at for update of x skip locked`.execute(db);
  return rows.map((row) => ({ shift: shiftOf(row), why: row.why, programmeId: row.programme_id }));
}

/** Hours still to come that these people said they cannot come to, or gave to another. Our own code asks. */
export async function listGivenUp(
  doing: Doing,
  spaceId: string,
  personIds: readonly string[],
): Promise<{ personId: string; fromAt: Date; toAt: Date }[]> {
  if (personIds.length === 0) return [];
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("shift")
      .select(["person_id as personId", "from_at as fromAt", "to_at as toAt"])
      .where("space_id", "=", spaceId)
      .where("person_id", "in", [...personIds])
      .where("cancelled_why", "in", ["cannot", "swap", "coordinator"])
      .where("to_at", ">", doing.now)
      .execute(),
  );
  return rows;
}
