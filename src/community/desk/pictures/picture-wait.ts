/** A picture nobody has looked at yet: until when somebody does, and who. */
export type PictureWait = {
  postId: string;
  spaceId: string;
  threadId: string;
  sentAt: Date;
  promisedAt: Date | null;
  dueAt: Date | null;
  /** Those here were told that it is overdue. */
  toldAt: Date | null;
  /** A shift handed it to her. */
  ownerId: string | null;
  boardAt: Date | null;
};

/** A picture as it lies on a desk: whose post it is with, as others know her. */
export type PictureOnDesk = PictureWait & {
  /** Null: she has hidden her name. */
  handle: string | null;
  title: string;
  /** What it shows, in the words of whoever sent it. */
  shows: string;
};
