import type { FoundAnswer } from "../../findable.ts";

/** A post that was found, as this reader may see it. */
export type FoundPost = {
  kind: "post";
  id: string;
  threadId: string;
  title: string;
  notes: string[];
  opens: boolean;
  words: string;
  writtenAt: Date;
  memberId: string | null;
  veilId: string | null;
  handle: string | null;
  mine: boolean;
};

/** What was found: a post, an answer that was shared, or the digest of a session. */
export type Found = FoundPost | FoundAnswer;
