import type { Topic } from "../../topics.ts";

/** What one reader would rather not meet unasked in one space, as it is now. */
export type Prefs = {
  topics: ReadonlyMap<Topic, { untilAt: Date | null; quiet: boolean }>;
  /** By the month of the year, 1 to 12. */
  months: ReadonlyMap<number, Date | null>;
  mutedMembers: ReadonlySet<string>;
  /** `<thread>:<veil>`. */
  mutedVeils: ReadonlySet<string>;
};

export const noPrefs: Prefs = {
  topics: new Map(),
  months: new Map(),
  mutedMembers: new Set(),
  mutedVeils: new Set(),
};

/** What folds by itself while the switch for loss is on, until she asks to see everything. */
export const quietTopics: readonly Topic[] = ["birth", "scan", "good-news"];

export const foldsNothing = ({ topics, months, mutedMembers, mutedVeils }: Prefs): boolean =>
  topics.size + months.size + mutedMembers.size + mutedVeils.size === 0;
