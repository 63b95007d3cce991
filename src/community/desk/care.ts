import type { Tier } from "../tables.ts";

export type SettledHow = "replied" | "seen to" | "removed";

/** How one post of a member stands, until somebody has answered it. */
export type Care = {
  postId: string;
  spaceId: string;
  threadId: string;
  tier: Tier;
  writtenAt: Date;
  /** Nobody was there when it was written. */
  outOfHours: boolean;
  promisedAt: Date | null;
  dueAt: Date | null;
  rung: number;
  fallbackId: string | null;
  ownerId: string | null;
  ownedAt: Date | null;
  boardAt: Date | null;
  openedAt: Date | null;
  openedBy: string | null;
  calledAt: Date | null;
  seenAt: Date | null;
  repliedAt: Date | null;
  settledAt: Date | null;
  settledHow: SettledHow | null;
};

/** Red on a screen: the three tiers for which a person is alerted at once. */
export type Colour = "red" | "amber" | "green";
export type RedTier = Exclude<Tier, "A" | "none">;

export const isRed = (tier: Tier): tier is RedTier => tier === "R" || tier === "U" || tier === "S";
export const colourOf = (tier: Tier): Colour => (isRed(tier) ? "red" : tier === "A" ? "amber" : "green");

/** Which of two is graver, the gravest first: R, U, S, A, none. */
export const worse = (one: Tier, other: Tier): Tier =>
  order.indexOf(one) <= order.indexOf(other) ? one : other;
const order: readonly Tier[] = ["R", "U", "S", "A", "none"];

/** Ids only, signed by nobody: who wrote it is sealed elsewhere (A12). */
export const careFact = (
  kind:
    | "PostOpened"
    | "PostRetiered"
    | "PostSettled"
    | "PostCalledAbout"
    | "PostHiddenByFlags"
    | "PostShownAgain",
  care: Pick<Care, "postId" | "spaceId" | "threadId">,
  programmeId: string,
) => ({
  kind,
  unsigned: true as const,
  subjectKind: "post",
  subjectId: care.postId,
  programmeId,
  detail: { spaceId: care.spaceId, threadId: care.threadId },
});
