import { sayDay, today } from "../../../words/day.ts";
import type { Findable } from "../../findable.ts";
import { listSignedOf, listUnfoundSessions, type SignedDigest } from "./store/findable-store.ts";

/** The digest of a guest session that its guest has signed, found by its topic and its words (A11). */
export const findableSessions: Findable = {
  kind: "live-session",
  findShared: async (doing, id) => {
    const [digest] = await listSignedOf(doing, [id]);
    return digest
      ? { spaceId: digest.spaceId, sharedAt: digest.signedAt, text: `${digest.topic}\n${wordsOf(digest)}` }
      : null;
  },
  listUnfound: listUnfoundSessions,
  load: async (doing, ids) =>
    (await listSignedOf(doing, ids)).map((digest) => ({
      id: digest.sessionId,
      kind: "live-session",
      to: `/sessions/${digest.sessionId}#digest`,
      title: digest.topic,
      words: wordsOf(digest),
      by: `Guest session with ${digest.guestName}, ${digest.guestTitle.toLowerCase()}, ${sayDay(today(digest.startsAt))}`,
      at: digest.signedAt,
    })),
};

const wordsOf = ({ words, prompts }: SignedDigest): string => `${words}\n${prompts}`.trim();
