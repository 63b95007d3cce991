import type { Doing } from "../../../../platform/web/index.ts";
import "../../../around/tables.ts";
import "../tables.ts";

export type SignedDigest = {
  sessionId: string;
  spaceId: string;
  topic: string;
  guestName: string;
  guestTitle: string;
  startsAt: Date;
  words: string;
  prompts: string;
  signedAt: Date;
};

/** The newest version each guest has signed, as far as whoever asks reads the session and its digest. */
export async function listSignedOf({ db }: Doing, sessionIds: readonly string[]): Promise<SignedDigest[]> {
  if (sessionIds.length === 0) return [];
  const rows = await db
    .selectFrom("guest_session as s")
    .innerJoin("session_digest as d", "d.session_id", "s.id")
    .select(["s.id as sessionId", "s.space_id as spaceId", "s.topic", "s.starts_at as startsAt"])
    .select(["s.guest_name as guestName", "s.guest_title as guestTitle"])
    .select(["d.words", "d.prompts", "d.signed_at as signedAt"])
    .distinctOn("s.id")
    .where("s.id", "in", sessionIds)
    .where("d.signed_at", "is not", null)
    .orderBy("s.id")
    .orderBy("d.version", "desc")
    .execute();
  return rows.flatMap(({ signedAt, ...row }) => (signedAt ? [{ ...row, signedAt }] : []));
}

/** Some whose digest is signed and that no search finds yet. Our own code. */
export async function listUnfoundSessions({ db }: Doing, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("session_digest as d")
    .select("d.session_id")
    .distinct()
    .where("d.signed_at", "is not", null)
    .where((each) =>
      each.not(
        each.exists(
          each.selectFrom("answer_index as i").select("i.id").whereRef("i.id", "=", "d.session_id"),
        ),
      ),
    )
    .limit(most)
    .execute();
  return rows.map((row) => row.session_id);
}
