import type { Topic } from "../../topics.ts";
import type { Rhythm } from "../tables.ts";

/** One thing she would rather not meet for a while: a topic, or babies due in a month of the year. */
export type NotToday = { id: string; topic: Topic | null; dueMonth: number | null; untilAt: Date | null };

/** Whose posts fold: a member by her handle, or a veil in one thread. `called`: how the reader knows her. */
export type Mute = {
  id: string;
  memberId: string | null;
  veilId: string | null;
  threadId: string | null;
  handle: string | null;
  title: string | null;
};

export type NewMute = { id: string; spaceId: string } & (
  | { memberId: string; veilId: null; threadId: null }
  | { memberId: null; veilId: string; threadId: string }
);

/** Who stands above a post, as its reader knows her. */
export type Above = {
  spaceId: string;
  threadId: string;
  memberId: string | null;
  veilId: string | null;
  place: "member" | "supporter" | "guest";
  handle: string | null;
  mine: boolean;
};

/** Time away without leaving: nothing is sent meanwhile. */
export type Break = { id: string; fromAt: Date; untilAt: Date | null; endedAt: Date | null };

/** How news of a space reaches somebody, and how much of it is shown, by her own word. */
export type Wish = {
  digest: Rhythm;
  /** 1 Monday to 7 Sunday. */
  weekday: number | null;
  /** On the clock at home, 0 to 23. */
  hour: number | null;
  pushes: boolean;
  showsAll: boolean;
};

export const noWish: Wish = { digest: "never", weekday: null, hour: null, pushes: false, showsAll: false };
