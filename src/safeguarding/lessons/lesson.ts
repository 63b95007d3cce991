import type { Day } from "../../words/day.ts";

/** What the organisation learned: no names, and a month instead of a day. */
export type Lesson = {
  id: string;
  /** The first of the month it was written in. */
  month: Day;
  words: string;
  ownerId: string;
  /** What was changed because of it, once somebody said. */
  changed: { words: string; at: Date } | null;
  /** Where it came from, for those who may see that. */
  concernId: string | null;
};
