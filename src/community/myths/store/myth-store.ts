import type { Selectable } from "kysely";
import { isId, newId, seal } from "../../../platform/db/index.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Correction, Myth } from "../myth.ts";
import "../tables.ts";

function mythOf(row: Selectable<Tables["myth"]>): Myth {
  const { answer, source_name, answered_as, answered_at, review_on } = row;
  const correction =
    answer !== null && source_name !== null && answered_as !== null && answered_at && review_on
      ? {
          answer,
          sourceName: source_name,
          sourceUrl: row.source_url,
          answeredAs: answered_as,
          answeredAt: answered_at,
          reviewOn: review_on,
        }
      : null;
  return {
    id: row.id,
    programmeId: row.programme_id,
    claim: row.claim,
    askedAt: row.asked_at,
    correction,
    endedAt: row.ended_at,
  };
}

export async function findMyth({ db }: Doing, id: string): Promise<Myth | null> {
  if (!isId(id)) return null;
  const row = await db.selectFrom("myth").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? mythOf(row) : null;
}

/** Every claim whoever asks may read, what waits for an answer first. */
export async function listMyths({ db }: Doing): Promise<Myth[]> {
  const rows = await db
    .selectFrom("myth")
    .selectAll()
    .where("ended_at", "is", null)
    .orderBy("answered_at", (order) => order.desc().nullsFirst())
    .orderBy("asked_at")
    .limit(500)
    .execute();
  return rows.map(mythOf);
}

/** What each of these posts was marked as, by post. */
export async function listMarked({ db }: Doing, postIds: readonly string[]): Promise<Map<string, Myth>> {
  if (postIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("myth_place as p")
    .innerJoin("myth as m", "m.id", "p.myth_id")
    .selectAll("m")
    .select("p.post_id")
    .where("p.post_id", "in", postIds)
    .where("m.ended_at", "is", null)
    .execute();
  return new Map(rows.map(({ post_id, ...row }) => [post_id, mythOf(row)]));
}

export async function addMyth(
  { db, organisation, actor, now }: Doing,
  { id, programmeId, claim }: { id: string; programmeId: string; claim: string },
): Promise<void> {
  await db
    .insertInto("myth")
    .values({
      id,
      organisation_id: organisation.id,
      programme_id: programmeId,
      claim: seal(db, claim),
      asked_at: now,
      asked_by: actor.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Marks where it was said; a post says one thing at a time. */
export async function markPost(
  { db, organisation, actor, now }: Doing,
  place: { postId: string; spaceId: string; mythId: string },
): Promise<void> {
  await db.deleteFrom("myth_place").where("post_id", "=", place.postId).execute();
  await db
    .insertInto("myth_place")
    .values({
      post_id: place.postId,
      organisation_id: organisation.id,
      space_id: place.spaceId,
      myth_id: place.mythId,
      marked_at: now,
      marked_by: actor.personId,
    })
    .execute();
}

export async function unmarkPost({ db }: Doing, postId: string): Promise<void> {
  await db.deleteFrom("myth_place").where("post_id", "=", postId).execute();
}

/** The correction takes the place of what was said before, which is kept. */
export async function keepCorrection(doing: Doing, myth: Myth, correction: Correction): Promise<void> {
  const { db, organisation, actor, now } = doing;
  const { correction: before } = myth;
  if (before)
    await db
      .insertInto("myth_answer")
      .values({
        id: newId(),
        organisation_id: organisation.id,
        myth_id: myth.id,
        answer: seal(db, before.answer),
        source_name: before.sourceName,
        source_url: before.sourceUrl,
        answered_at: before.answeredAt,
        answered_as: before.answeredAs,
        until_at: now,
      })
      .execute();
  await db
    .updateTable("myth")
    .set({
      answer: seal(db, correction.answer),
      source_name: correction.sourceName,
      source_url: correction.sourceUrl,
      answered_at: correction.answeredAt,
      answered_by: actor.personId,
      answered_as: correction.answeredAs,
      review_on: correction.reviewOn,
    })
    .where("id", "=", myth.id)
    .execute();
}

/** The posts in which it was said, everywhere; our own code asks. */
export async function listPlaces(
  { db }: Doing,
  mythId: string,
): Promise<{ postId: string; spaceId: string }[]> {
  const rows = await db
    .selectFrom("myth_place")
    .select(["post_id", "space_id"])
    .where("myth_id", "=", mythId)
    .execute();
  return rows.map((row) => ({ postId: row.post_id, spaceId: row.space_id }));
}

/** How whoever asks is let answer in this programme: "Sam, midwife"; null: she is not. */
export async function answersAs({ db, actor }: Doing, programmeId: string): Promise<string | null> {
  const row = await db
    .selectFrom("answering")
    .select(["known_as", "title"])
    .where("programme_id", "=", programmeId)
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row && actor.role === "professional" ? `${row.known_as}, ${row.title.toLowerCase()}` : null;
}
