import { seal } from "../../../../platform/db/index.ts";
import { isId } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import type { Place } from "../../../space.ts";
import type { Mine } from "../ask-in-session.ts";
import type { GuestSession, Turn } from "../session.ts";
import "../tables.ts";

/** Everything asked in it that whoever looks may read: one query. */
export async function listTurns({ db }: Doing, sessionId: string): Promise<Turn[]> {
  const rows = await turns(db)
    .where("t.session_id", "=", sessionId)
    .orderBy("t.asked_at")
    .orderBy("t.id")
    .execute();
  return rows.map(turnOf);
}

export async function findTurn({ db }: Doing, id: string): Promise<Turn | null> {
  if (!isId(id)) return null;
  const row = await turns(db).where("t.id", "=", id).executeTakeFirst();
  return row ? turnOf(row) : null;
}

const turns = (db: Doing["db"]) =>
  db
    .selectFrom("session_turn as t")
    .leftJoin("space_member as m", "m.id", "t.member_id")
    .selectAll("t")
    .select("m.handle");

const turnOf = (row: Awaited<ReturnType<ReturnType<typeof turns>["execute"]>>[number]): Turn => ({
  id: row.id,
  sessionId: row.session_id,
  kind: row.kind,
  follows: row.follows,
  words: row.words,
  handle: row.handle,
  askedAt: row.asked_at,
  mergedInto: row.merged_into,
  asideAt: row.aside_at,
  takenAt: row.taken_at,
  skippedAt: row.skipped_at,
  answeredAt: row.answered_at,
  answer: row.answer,
  withdrawnAt: row.withdrawn_at,
  tier: row.tier,
});

/** What she asked in it herself: read by her alone. */
export async function findMine(doing: Doing, sessionId: string): Promise<Mine> {
  const { db, actor } = doing;
  if (actor.role !== "parent") return null;
  const row = await db
    .selectFrom("session_asker")
    .select(["turn_id", "follow_up_id", "last_at"])
    .where("session_id", "=", sessionId)
    .where("person_id", "=", actor.personId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  const question = row ? await findTurn(doing, row.turn_id) : null;
  return row && question ? { question, followUpId: row.follow_up_id, lastAt: row.last_at } : null;
}

/**
 * Keeps her one question, or what she asks once more, and whose it is, apart from it. False when another of hers was quicker:
 * then nothing of this one may stay.
 */
export async function keepTurn(
  { db, organisation, now }: Doing,
  session: GuestSession,
  turn: Turn,
  mine: Place,
  underName: boolean,
): Promise<boolean> {
  const base = { organisation_id: organisation.id, space_id: session.spaceId, session_id: session.id };
  await db
    .insertInto("session_turn")
    .values({
      ...base,
      id: turn.id,
      kind: turn.kind,
      follows: turn.follows,
      words: seal(db, turn.words),
      member_id: underName ? mine.memberId : null,
      asked_at: turn.askedAt,
      tier: turn.tier,
    })
    .execute();
  if (turn.kind === "question") {
    const kept = await db
      .insertInto("session_asker")
      .values({
        ...base,
        turn_id: turn.id,
        member_id: mine.memberId,
        person_id: mine.personId,
        last_at: now,
      })
      .onConflict((there) => there.doNothing())
      .executeTakeFirst();
    return Number(kept.numInsertedOrUpdatedRows ?? 0) > 0;
  }
  const kept = await db
    .updateTable("session_asker")
    .set({ follow_up_id: turn.id, last_at: now })
    .where("session_id", "=", session.id)
    .where("person_id", "=", mine.personId)
    .where("withdrawn_at", "is", null)
    .where("follow_up_id", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

/** Changes her question while nobody has taken it. */
export async function rewordMine({ db }: Doing, turnId: string, words: string): Promise<boolean> {
  const kept = await db
    .updateTable("session_turn")
    .set({ words: seal(db, words) })
    .where("id", "=", turnId)
    .where("taken_at", "is", null)
    .where("merged_into", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

export async function withdrawMine(
  { db, now, actor }: Doing,
  session: GuestSession,
  turnId: string,
): Promise<void> {
  await db.updateTable("session_turn").set({ withdrawn_at: now }).where("id", "=", turnId).execute();
  await db
    .updateTable("session_asker")
    .set({ withdrawn_at: now })
    .where("session_id", "=", session.id)
    .where("person_id", "=", actor.personId)
    .where("turn_id", "=", turnId)
    .execute();
}

/** Makes these one: the first leads, in these words; whose they are stays as it was. */
export async function mergeTurns(
  { db, now, actor }: Doing,
  leadId: string,
  otherIds: readonly string[],
  words: string | null,
): Promise<void> {
  await db
    .updateTable("session_turn")
    .set({ merged_into: leadId, merged_at: now, merged_by: actor.personId })
    .where((or) => or.or([or("id", "in", otherIds), or("merged_into", "in", otherIds)]))
    .where("taken_at", "is", null)
    .execute();
  if (words !== null)
    await db
      .updateTable("session_turn")
      .set({ words: seal(db, words), worded_at: now, worded_by: actor.personId })
      .where("id", "=", leadId)
      .where("taken_at", "is", null)
      .execute();
}

/** Puts one aside, not for the guest to answer here, or back into her queue. */
export async function setAside({ db, now, actor }: Doing, turnId: string, aside: boolean): Promise<void> {
  await db
    .updateTable("session_turn")
    .set(
      aside
        ? { aside_at: now, aside_by: actor.personId }
        : { aside_at: null, aside_by: null, merged_into: null },
    )
    .where("id", "=", turnId)
    .where("taken_at", "is", null)
    .execute();
}

/** Puts it before the guest. False when one is before her already, from another tap or another phone. */
export async function takeTurn({ db, now }: Doing, turnId: string): Promise<boolean> {
  const taken = await db
    .updateTable("session_turn")
    .set({ taken_at: now })
    .where("id", "=", turnId)
    .where("taken_at", "is", null)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

export async function answerTurn({ db, now }: Doing, turnId: string, words: string): Promise<boolean> {
  const answered = await db
    .updateTable("session_turn")
    .set({ answer: seal(db, words), answered_at: now })
    .where("id", "=", turnId)
    .where("taken_at", "is not", null)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  return answered.numUpdatedRows > 0n;
}

/** Back into the queue, after everything that was not skipped. */
export async function skipTurn({ db, now }: Doing, turnId: string): Promise<void> {
  await db
    .updateTable("session_turn")
    .set({ taken_at: null, skipped_at: now })
    .where("id", "=", turnId)
    .where("answered_at", "is", null)
    .execute();
}
