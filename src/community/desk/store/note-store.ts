import { seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";

export type CareNote = { id: string; at: Date; byPersonId: string; words: string };

/** Keeps a note with a case; the same form sent twice keeps it once. */
export async function insertNote(
  { db, organisation, actor, now }: Doing,
  care: { postId: string; spaceId: string },
  note: { id: string; words: string },
): Promise<void> {
  await db
    .insertInto("care_note")
    .values({
      id: note.id,
      organisation_id: organisation.id,
      space_id: care.spaceId,
      post_id: care.postId,
      at: now,
      by_person_id: actor.personId ?? "",
      words: seal(db, note.words),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listNotes({ db }: Doing, postId: string): Promise<CareNote[]> {
  return db
    .selectFrom("care_note")
    .select(["id", "at", "by_person_id as byPersonId", "words"])
    .where("post_id", "=", postId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}
