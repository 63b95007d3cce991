import type { Relationship } from "./relationship.ts";

export const MEETING_HOWS = {
  home: "At her home",
  out: "Somewhere out",
  phone: "By phone",
  video: "By video",
  group: "At a group",
} as const;
export type MeetingHow = keyof typeof MEETING_HOWS;
export const meetingHows = Object.keys(MEETING_HOWS) as MeetingHow[];
/** Where a place is written: a home never is, in case somebody else reads over her shoulder. */
export const takesPlace = (how: MeetingHow): boolean => how !== "home";

export type MeetingState = "offered" | "other times wanted" | "booked" | "held" | "cancelled";

type Arranged = {
  id: string;
  relationshipId: string;
  kind: "introduction" | "visit";
  offeredTimes: readonly Date[];
  minutes: number;
  how: MeetingHow;
  place: string | null;
  /** The coordinator who comes along. */
  accompaniedBy: string | null;
  offeredBy: string;
  offeredAt: Date;
  /** What would suit better, as somebody said it. */
  othersWords: string | null;
  /** Goes up with every change, for calendars. */
  sequence: number;
};

/** A meeting is offered, booked and held; or other times are wanted; or it was cancelled. */
export type Meeting = Arranged &
  (
    | { state: "offered" | "other times wanted" }
    | { state: "booked" | "held"; startsAt: Date; chosenBy: string | null }
    | { state: "cancelled"; startsAt: Date | null }
  );

/** Whoever acts on a meeting, and as which of the three. */
export type MeetingActor = { personId: string; side: "parent" | "supporter" | "coordinator" };

/** Nothing about it can change any more. */
export const isOver = (meeting: Meeting, now: Date): boolean =>
  meeting.state === "held" ||
  meeting.state === "cancelled" ||
  (meeting.state === "booked" && meeting.startsAt <= now);

export const sideOf = (
  pair: Pick<Relationship, "parentId" | "supporterId">,
  actor: { personId: string | null; role: string },
): MeetingActor["side"] | null => {
  if (actor.role === "parent" && actor.personId === pair.parentId) return "parent";
  if (actor.role === "supporter" && actor.personId === pair.supporterId) return "supporter";
  return actor.role === "coordinator" || actor.role === "administrator" ? "coordinator" : null;
};
