import { seal, sealJson } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import type { HomeNote } from "../home-note.ts";
import "../tables.ts";

/** The note that holds now about a home, as far as this actor may read it. */
export async function findHomeNote({ db }: Doing, parentId: string): Promise<HomeNote | null> {
  const row = await db
    .selectFrom("home_note")
    .selectAll()
    .where("parent_id", "=", parentId)
    .orderBy("written_at", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        programmeId: row.programme_id,
        parentId: row.parent_id,
        said: row.said,
        writtenAt: row.written_at,
        writtenBy: row.written_by,
        reviewedOn: row.reviewed_on,
        reviewBy: row.review_by,
      }
    : null;
}

/** Where each of these homes is, by whose it is. One query. */
export async function findHomePlaces(
  { db }: Doing,
  parentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (parentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("home_note")
    .distinctOn("parent_id")
    .select(["parent_id", "said"])
    .where("parent_id", "in", [...parentIds])
    .orderBy("parent_id")
    .orderBy("written_at", "desc")
    .execute();
  return new Map(rows.map((row) => [row.parent_id, row.said.place]));
}

/** Keeps a note; false when its form was sent before. */
export async function insertHomeNote({ db, organisation }: Doing, note: HomeNote): Promise<boolean> {
  const row = await db
    .insertInto("home_note")
    .values({
      id: note.id,
      organisation_id: organisation.id,
      programme_id: note.programmeId,
      parent_id: note.parentId,
      said: sealJson(db, note.said),
      written_at: note.writtenAt,
      written_by: note.writtenBy,
      reviewed_on: note.reviewedOn,
      review_by: note.reviewBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** That there is a note about her home, and since when: all of it that she is shown by us. */
export async function findNoteAboutHer(
  doing: Doing,
  parentId: string,
): Promise<{ firstAt: Date; reviewedOn: Day } | null> {
  return doing.asSystem(async () => {
    const row = await doing.db
      .selectFrom("home_note")
      .select((select) => [
        select.fn.min("written_at").as("firstAt"),
        select.fn.max("reviewed_on").as("reviewedOn"),
      ])
      .where("parent_id", "=", parentId)
      .executeTakeFirst();
    return row?.firstAt && row.reviewedOn ? { firstAt: row.firstAt, reviewedOn: row.reviewedOn } : null;
  });
}

/** What she herself would like those to know who come. */
export async function findHomeWords(
  { db }: Doing,
  parentId: string,
): Promise<{ words: string; saidAt: Date } | null> {
  const row = await db
    .selectFrom("home_words")
    .select(["words", "said_at as saidAt"])
    .where("parent_id", "=", parentId)
    .executeTakeFirst();
  return row && row.words !== "" ? row : null;
}

export async function keepHomeWords(
  { db, organisation, now }: Doing,
  parentId: string,
  words: string,
): Promise<void> {
  const said = { words: seal(db, words), said_at: now };
  await db
    .insertInto("home_words")
    .values({ parent_id: parentId, organisation_id: organisation.id, ...said })
    .onConflict((conflict) => conflict.column("parent_id").doUpdateSet(said))
    .execute();
}

/** The word of her own that means "I need help". */
export async function findHelpWord({ db }: Doing, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom("help_word")
    .select("word")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && row.word !== "" ? row.word : null;
}

export async function keepHelpWord(
  { db, organisation, now }: Doing,
  personId: string,
  word: string,
): Promise<void> {
  const kept = { word: seal(db, word), set_at: now };
  await db
    .insertInto("help_word")
    .values({ person_id: personId, organisation_id: organisation.id, ...kept })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(kept))
    .execute();
}
