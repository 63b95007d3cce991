import { sql, type Selectable } from "kysely";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { minutesAfter, type Shift } from "../shift.ts";
import type { Swap } from "../swap.ts";
import { shiftOf } from "./shift-store.ts";
import { swapOf } from "./swap-store.ts";
import "../tables.ts";

/** Planned shifts whose time came some minutes ago and that nobody began, each for this process alone. */
export async function takeAwaited(
  { db, organisation, now }: Doing,
  afterMinutes: number,
): Promise<{ shift: Shift; step: number }[]> {
  const rows = await db
    .selectFrom("shift")
    .selectAll()
    .where("organisation_id", "=", organisation.id)
    .where("started_at", "is", null)
    .where("cancelled_at", "is", null)
    .where("missed_step", "<", 4)
    .where("from_at", "<=", minutesAfter(now, -afterMinutes))
    .orderBy("from_at")
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({ shift: shiftOf(row), step: row.missed_step }));
}

export async function keepMissedStep({ db }: Doing, id: string, step: number): Promise<void> {
  await db.updateTable("shift").set({ missed_step: step }).where("id", "=", id).execute();
}

/** Shifts that were to begin and that whoever is on call was told of, in this space. */
export async function listOnCall({ db }: Doing, spaceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("shift")
    .select("id")
    .where("space_id", "=", spaceId)
    .where("missed_step", "=", 3)
    .where("cancelled_at", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Spaces somebody said she would be in until a moment that has passed since: their open pages look again, once. */
export async function takeGone({ db, organisation, now }: Doing): Promise<string[]> {
  const { rows } = await sql<{ space_id: string }>`
    update shift set gone_at = ${now} where organisation_id = ${organisation.id} and started_at is not null and gone_at is null
      and here_until_at <= ${now} returning space_id`.execute(db);
  return [...new Set(rows.map((row) => row.space_id))];
}

/** Questions about shifts whose time is over, ended. */
export async function takeLapsed({ db, organisation, now }: Doing): Promise<Swap[]> {
  const { rows } = await sql<Selectable<Tables["shift_swap"]>>`
    update shift_swap set ended_at = ${now}, ended_how = 'lapsed' where organisation_id = ${organisation.id} and ended_at is null
      and lapses_at <= ${now} returning *`.execute(db);
  return rows.map(swapOf);
}

/** A shift whoever is on call was told of; null for whoever was not and does not look after its space. */
export async function findMissed(
  { db }: Doing,
  id: string,
): Promise<{ spaceId: string; fromAt: Date; toAt: Date; programmeId: string } | null> {
  const { rows } = await sql<{ space_id: string; from_at: Date; to_at: Date; programme_id: string }>`
    select x.space_id, x.from_at, x.to_at, s.programme_id from shift x join space s on s.id = x.space_id
    where x.id = ${id} and x.missed_step >= 3`.execute(db);
  const [row] = rows;
  return row
    ? { spaceId: row.space_id, fromAt: row.from_at, toAt: row.to_at, programmeId: row.programme_id }
    : null;
}

/** Whether whoever asks was told of it by the ladder, in a role of staff. */
export async function isToldOf({ db }: Doing, shiftId: string): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`select app.is_told_of('shift', ${shiftId}) told`.execute(db);
  return rows[0]?.told ?? false;
}
