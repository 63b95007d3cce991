import { newId, seal } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import type { GuestSession } from "../session.ts";
import "../tables.ts";

export type Digest = {
  id: string;
  version: number;
  words: string;
  prompts: string[];
  sentAt: Date | null;
  wish: string | null;
  signedAt: Date | null;
};

/** Every version whoever asks may read, the newest first. */
export async function listDigests({ db }: Doing, sessionId: string): Promise<Digest[]> {
  const rows = await db
    .selectFrom("session_digest")
    .selectAll()
    .where("session_id", "=", sessionId)
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    words: row.words,
    prompts: row.prompts.split("\n").filter((line) => line !== ""),
    sentAt: row.sent_at,
    wish: row.wish,
    signedAt: row.signed_at,
  }));
}

/** Keeps what peers wrote: into the version nobody has sent yet, or as the next one. */
export async function keepDigest(
  doing: Doing,
  session: GuestSession,
  said: { words: string; prompts: string; send: boolean },
): Promise<void> {
  const { db, now, actor, organisation } = doing;
  const [newest] = await listDigests(doing, session.id);
  const values = {
    words: seal(db, said.words),
    prompts: seal(db, said.prompts),
    written_at: now,
    written_by: actor.personId ?? "",
    sent_at: said.send ? now : null,
  };
  if (newest && !newest.sentAt)
    await db.updateTable("session_digest").set(values).where("id", "=", newest.id).execute();
  else
    await db
      .insertInto("session_digest")
      .values({
        ...values,
        id: newId(),
        organisation_id: organisation.id,
        space_id: session.spaceId,
        session_id: session.id,
        version: (newest?.version ?? 0) + 1,
      })
      .execute();
}

/** The guest signs a version that was sent to her; false when it was signed already. */
export async function signDigest({ db, now, actor }: Doing, id: string): Promise<boolean> {
  const signed = await db
    .updateTable("session_digest")
    .set({ signed_at: now, signed_by: actor.personId })
    .where("id", "=", id)
    .where("signed_at", "is", null)
    .executeTakeFirst();
  return signed.numUpdatedRows > 0n;
}

export async function wishOtherwise({ db, now }: Doing, id: string, wish: string): Promise<void> {
  await db
    .updateTable("session_digest")
    .set({ wish: seal(db, wish), wished_at: now })
    .where("id", "=", id)
    .where("signed_at", "is", null)
    .execute();
}

export async function addNote(
  { db, now, actor, organisation }: Doing,
  session: GuestSession,
  id: string,
  words: string,
): Promise<void> {
  await db
    .insertInto("session_note")
    .values({
      id,
      organisation_id: organisation.id,
      space_id: session.spaceId,
      session_id: session.id,
      by_person_id: actor.personId ?? "",
      at: now,
      words: seal(db, words),
    })
    .onConflict((there) => there.doNothing())
    .execute();
}

export async function listNotes({ db }: Doing, sessionId: string): Promise<{ id: string; words: string }[]> {
  return db
    .selectFrom("session_note")
    .select(["id", "words"])
    .where("session_id", "=", sessionId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}
