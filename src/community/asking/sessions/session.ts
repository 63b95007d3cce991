import type { Fact } from "../../../platform/web/index.ts";
import type { Tier } from "../../tables.ts";

export type Useful = "very" | "a little" | "not really";

/** A live session with a guest on a topic (A9). */
export type GuestSession = {
  id: string;
  programmeId: string;
  spaceId: string;
  topic: string;
  about: string;
  guestId: string;
  guestName: string;
  guestTitle: string;
  startsAt: Date;
  endsAt: Date;
  slowSeconds: number;
  publishedAt: Date | null;
  /** The guest has been through the host's list. */
  readyAt: Date | null;
  openedAt: Date | null;
  closedAt: Date | null;
  cancelledAt: Date | null;
  alertedAt: Date | null;
  placeId: string | null;
};

export type SessionState = "draft" | "coming" | "live" | "over" | "cancelled";
export const stateOf = (session: GuestSession): SessionState =>
  session.cancelledAt
    ? "cancelled"
    : session.closedAt
      ? "over"
      : session.openedAt
        ? "live"
        : session.publishedAt
          ? "coming"
          : "draft";

/** A supporter beside it: who is in the room says so herself. */
export type SessionSupporter = {
  id: string;
  personId: string;
  during: boolean;
  after: boolean;
  here: boolean;
};

/** One thing to be answered. Who asked stands elsewhere and is read by her alone (A12). */
export type Turn = {
  id: string;
  sessionId: string;
  kind: "question" | "follow-up";
  follows: string | null;
  words: string;
  /** As others know her, where she asked under her name here. */
  handle: string | null;
  askedAt: Date;
  mergedInto: string | null;
  asideAt: Date | null;
  takenAt: Date | null;
  skippedAt: Date | null;
  answeredAt: Date | null;
  answer: string | null;
  withdrawnAt: Date | null;
  tier: Tier;
};

export const sessionFact = (
  kind: string,
  { id, programmeId, spaceId }: Pick<GuestSession, "id" | "programmeId" | "spaceId">,
  detail: Record<string, unknown> = {},
): Fact => ({
  kind,
  subjectKind: "guest-session",
  subjectId: id,
  programmeId,
  detail: { spaceId, ...detail },
});

/** What members do in it is signed by nobody (A12). */
export const unsignedFact = (...said: Parameters<typeof sessionFact>): Fact => ({
  ...sessionFact(...said),
  unsigned: true,
});

/** What the lane of a space is heard by; only that part of an open page looks again. */
export const laneTopic = (spaceId: string): string => `part:lane:session:${spaceId}`;
