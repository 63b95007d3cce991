import type { PlaceKind, SpaceKind } from "../space.ts";

/** A post as our own code reads it: with who wrote it. */
export type Written = {
  postId: string;
  spaceId: string;
  threadId: string;
  programmeId: string;
  place: PlaceKind;
  nameHidden: boolean;
  words: string;
  title: string;
  opens: boolean;
  writtenAt: Date;
  heldAt: Date | null;
  heldWhy: string | null;
  authorId: string;
  kind: SpaceKind;
  replyMinutes: number;
};
