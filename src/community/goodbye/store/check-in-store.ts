import { sealOrNull } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Since } from "../ending.ts";
import "../tables.ts";

export type SpaceCheckIn = {
  placeId: string;
  spaceId: string;
  personId: string;
  dueAt: Date;
  answeredAt: Date | null;
  answer: SinceSaid | null;
  seenAt: Date | null;
};
export type SinceSaid = { wellbeing: Since; wantsCall: boolean; words: string | null };

const read = ({ db }: Doing) => db.selectFrom("space_check_in").selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof read>["execute"]>>[number];
const checkInOf = (row: Row): SpaceCheckIn => ({
  placeId: row.place_id,
  spaceId: row.space_id,
  personId: row.person_id,
  dueAt: row.due_at,
  answeredAt: row.answered_at,
  answer: row.wellbeing
    ? { wellbeing: row.wellbeing, wantsCall: row.wants_call ?? false, words: row.words }
    : null,
  seenAt: row.seen_at,
});

export async function findCheckIn(doing: Doing, placeId: string): Promise<SpaceCheckIn | null> {
  const row = await read(doing).where("place_id", "=", placeId).executeTakeFirst();
  return row ? checkInOf(row) : null;
}

/** What waits for whoever asks: her own, asked and not answered. */
export async function listMyCheckIns(doing: Doing): Promise<SpaceCheckIn[]> {
  const rows = await read(doing)
    .where("person_id", "=", doing.actor.personId)
    .where("asked_at", "is not", null)
    .where("answered_at", "is", null)
    .execute();
  return rows.map(checkInOf);
}

/** What she answered, for her own page of what is held. */
export const listMyAnswers = async (doing: Doing): Promise<SpaceCheckIn[]> =>
  (
    await read(doing)
      .where("person_id", "=", doing.actor.personId)
      .where("answered_at", "is not", null)
      .execute()
  ).map(checkInOf);

export const listUnseen = async (doing: Doing): Promise<SpaceCheckIn[]> =>
  (
    await read(doing)
      .where("answered_at", "is not", null)
      .where("seen_at", "is", null)
      .orderBy("answered_at")
      .execute()
  ).map(checkInOf);

/** Due now and not asked for yet; held by this transaction, so that two processes ask once. */
export async function listDue(doing: Doing): Promise<SpaceCheckIn[]> {
  const rows = await read(doing)
    .where("asked_at", "is", null)
    .where("due_at", "<=", doing.now)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(checkInOf);
}

export async function keepAsked({ db, now }: Doing, placeId: string): Promise<void> {
  await db.updateTable("space_check_in").set({ asked_at: now }).where("place_id", "=", placeId).execute();
}

export async function keepSaid({ db, now }: Doing, placeId: string, said: SinceSaid): Promise<void> {
  await db
    .updateTable("space_check_in")
    .set({
      answered_at: now,
      wellbeing: said.wellbeing,
      wants_call: said.wantsCall,
      words: sealOrNull(db, said.words),
    })
    .where("place_id", "=", placeId)
    .where("answered_at", "is", null)
    .execute();
}

export async function keepSeen({ db, now, actor }: Doing, placeId: string): Promise<void> {
  await db
    .updateTable("space_check_in")
    .set({ seen_at: now, seen_by: actor.personId })
    .where("place_id", "=", placeId)
    .where("seen_at", "is", null)
    .execute();
}
