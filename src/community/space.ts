import type { Day } from "../words/day.ts";

/** For whom a space is (A6, A7; closed cohorts by the month babies are due). */
export type SpaceKind = "mums" | "dads" | "mixed" | "cohort" | "young parents";
/** What somebody is in a space: a member, a trained supporter, or a professional for an hour or two. */
export type PlaceKind = "member" | "supporter" | "guest";

/** Why a place is no longer somebody's; in words only where a coordinator ended it. */
export type EndedWhy =
  | "no thank you"
  | "taken back"
  | "left"
  | "moved"
  | "coordinator"
  | "role ended"
  | "support ended"
  | "programme closed"
  | "space closed"
  | "time over"
  | "account closed";

export type Space = {
  id: string;
  programmeId: string;
  kind: SpaceKind;
  name: string;
  purpose: string;
  dueMonth: Day | null;
  opensOn: Day;
  /** A space is born with an ending, or with a day on which it is looked at again. */
  endsOn: Day | null;
  reviewOn: Day | null;
  goodbyeFromOn: Day | null;
  readOnlyFromOn: Day | null;
  closedAt: Date | null;
  /** The size at which it splits or gets more supporters (C19). */
  membersMax: number;
  supportersMin: number;
  /** The first human reply to a post, and the welcome of a new member, while somebody is there. */
  replyMinutes: number;
  greetMinutes: number;
  picturesAllowed: boolean;
};

/** Whoever asks, in this space: `memberId` is how others know her there. */
export type Place = {
  id: string;
  spaceId: string;
  place: PlaceKind;
  memberId: string;
  personId: string;
  handle: string;
  picture: string;
  untilAt: Date | null;
};
