/** What one line of a handover is about. */
export const itemKinds = ["red", "amber", "hidden", "picture", "unanswered", "promise", "watched"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A line of a handover as it stood when the shift closed: it says the same however things go on. */
export type Frozen = {
  /** "Moonlight, in “Sleep”": a handle, never who it is. */
  what: string;
  /** The reason, the promise, or why somebody is watched. */
  words: string;
  /** Who has it, by the name she is called; null: nobody needs to. */
  owner: string | null;
  /** Until when, in words that hold on any day. */
  until: string | null;
};

export type HandoverItem = {
  id: string;
  kind: ItemKind;
  position: number;
  postId: string | null;
  threadId: string | null;
  memberId: string | null;
  frozen: Frozen;
};

/** What one shift leaves to the next; whoever comes next signs for it. */
export type Handover = {
  id: string;
  spaceId: string;
  shiftId: string;
  writtenAt: Date;
  /** Null: she had gone, and the house wrote it. */
  writtenBy: string | null;
  words: string | null;
  signedAt: Date | null;
  signedBy: string | null;
};
