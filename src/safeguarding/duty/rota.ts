import type { Day } from "../../words/day.ts";
import type { Post } from "./post.ts";

/** Somebody in a post from one moment to another; it comes before the usual week. */
export type Turn = {
  id: string;
  programmeId: string | null;
  post: Post;
  personId: string;
  fromAt: Date;
  toAt: Date;
  addedAt: Date;
};

/**
 * Somebody's usual hours in a post. `hoursTo` not later than `hoursFrom` means into the next day; both the same means
 * round the clock.
 */
export type Pattern = {
  id: string;
  programmeId: string | null;
  post: Post;
  personId: string;
  /** Monday is 1. */
  weekdays: readonly number[];
  hoursFrom: string;
  hoursTo: string;
  fromOn: Day;
  /** The last day on which a stretch begins; null: until somebody ends it. */
  toOn: Day | null;
  addedAt: Date;
};

/** Somebody who cannot be reached for a while: leave, illness, a funeral. Nobody asks why. */
export type Away = { id: string; personId: string; fromAt: Date; toAt: Date };

export type Rota = { turns: readonly Turn[]; patterns: readonly Pattern[]; aways: readonly Away[] };
