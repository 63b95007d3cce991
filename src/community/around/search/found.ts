/** A post that was found, as this reader may see it. */
export type Found = {
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
  /** How many of the words looked for it holds. */
  hits: number;
};
