import type { Doing } from "../platform/web/index.ts";

export type FindableKind = "question" | "live-session";

/** Something members read in a space, as it is found by its words. */
export type Shared = { spaceId: string; sharedAt: Date; text: string };
/** The same as whoever looked for it reads it. */
export type FoundAnswer = {
  id: string;
  kind: FindableKind;
  to: string;
  title: string;
  words: string;
  by: string;
  at: Date;
};

/** A kind of thing other than a post that a search finds; a slice whose things are to be found adds one to `searchAlso`. */
export type Findable = {
  kind: FindableKind;
  /** Null where members do not read it, or no longer. */
  findShared: (doing: Doing, id: string) => Promise<Shared | null>;
  /** Some that members read and no search finds yet. */
  listUnfound: (doing: Doing, most: number) => Promise<string[]>;
  /** Those of them whoever asks may read. */
  load: (doing: Doing, ids: readonly string[]) => Promise<FoundAnswer[]>;
};
