import type { Day } from "../words/day.ts";

/** What to know before going in, in the words of whoever wrote it (practice: lone working, initial risk report). */
export const HOME_NOTE_PARTS = {
  place: "Where it is, and how to find it",
  who: "Who is usually there",
  animals: "Animals",
  gettingIn: "Parking, light on the way, stairs or a lift",
  signal: "Phone signal",
  agreed: "What was agreed with her",
  wouldNotGoIn: "What would make us not go in",
} as const;
export type HomeNotePart = keyof typeof HOME_NOTE_PARTS;
export const homeNoteParts = Object.keys(HOME_NOTE_PARTS) as HomeNotePart[];
export type HomeNoteSaid = Record<HomeNotePart, string>;
/** Without these nobody knows what she goes into. */
export const neededParts: readonly HomeNotePart[] = ["place", "who", "wouldNotGoIn"];

/** A note about a home, as it was last looked at. */
export type HomeNote = {
  id: string;
  programmeId: string;
  parentId: string;
  said: HomeNoteSaid;
  writtenAt: Date;
  writtenBy: string;
  reviewedOn: Day;
  reviewBy: Day;
};

/** Days after which a note is looked at again: ours, three months, as matches are (Home-Start: quarterly). */
export const reviewAfterDays = 91;
