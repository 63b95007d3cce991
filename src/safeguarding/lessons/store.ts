import { seal } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import type { Lesson } from "./lesson.ts";
import "../records/tables.ts";

/** Keeps a lesson and, for those who may see the concern, where it came from. */
export async function insertLesson(
  { db, organisation, actor, now }: Doing,
  lesson: { id: string; month: Day; words: string; concernId: string },
): Promise<void> {
  await db
    .insertInto("lesson")
    .values({
      id: lesson.id,
      organisation_id: organisation.id,
      month: lesson.month,
      words: seal(db, lesson.words),
      written_at: now,
      owner_id: actor.personId ?? "",
      changed_words: null,
      changed_at: null,
      changed_by: null,
    })
    .execute();
  await db
    .insertInto("lesson_from")
    .values({ lesson_id: lesson.id, organisation_id: organisation.id, concern_id: lesson.concernId })
    .execute();
}

/** Lessons that the asker may read, the newest month first; where they came from only for those who may see that. */
export async function listLessons({ db }: Doing): Promise<Lesson[]> {
  const rows = await db
    .selectFrom("lesson")
    .leftJoin("lesson_from", "lesson_from.lesson_id", "lesson.id")
    .selectAll("lesson")
    .select("lesson_from.concern_id")
    .orderBy("lesson.month", "desc")
    .orderBy("lesson.id")
    .limit(300)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    month: row.month,
    words: row.words,
    ownerId: row.owner_id,
    changed:
      row.changed_words !== null && row.changed_at !== null
        ? { words: row.changed_words, at: row.changed_at }
        : null,
    concernId: row.concern_id,
  }));
}

/** Keeps what was changed because of it; false when it is not the asker's to say, or was said before. */
export async function keepChanged({ db, actor, now }: Doing, id: string, words: string): Promise<boolean> {
  const done = await db
    .updateTable("lesson")
    .set({ changed_words: seal(db, words), changed_at: now, changed_by: actor.personId })
    .where("id", "=", id)
    .where("changed_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
