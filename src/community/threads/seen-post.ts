import type { PlaceKind } from "../space.ts";

/** Who stands under a post: a member as others here know her, or the veil of one who hid her name. */
export type Author =
  | { kind: "member"; memberId: string; handle: string; picture: string; about: string | null }
  /** `nth`: which of those who hid their name in this thread, in the order they first wrote. No id goes further than the store. */
  | { kind: "veiled"; nth: number; asked: boolean };

/** One post as whoever asks may read it. */
export type SeenPost = {
  id: string;
  threadId: string;
  place: PlaceKind;
  by: Author;
  /** She who asks wrote it; with a hidden name only she can know. */
  mine: boolean;
  opens: boolean;
  words: string;
  writtenAt: Date;
  edited: boolean;
  held: string | null;
  hidden: string | null;
  removed: "author" | "moderator" | null;
  picture: { shows: string; width: number; height: number; seen: boolean } | null;
};
