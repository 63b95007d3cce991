import type { PlaceKind } from "../space.ts";
import { isRed, type Care } from "./care.ts";

/** A post that stands in the same conversation, after those that wait. */
export type Reply = { personId: string; place: PlaceKind };
export type Waiting = Pick<Care, "postId" | "tier" | "ownerId" | "openedAt" | "repliedAt"> & {
  authorId: string;
  place: PlaceKind;
};

/**
 * Which of the posts that wait in a conversation this one answers. Another member's answer is a human reply, and meets the
 * clock of a post in which nothing was found; from amber on a supporter or a guest answers. Where several people wait on
 * amber or red, hers is the one she has taken on, so that an answer to one is not silence to another.
 */
export function meets(reply: Reply, waiting: readonly Waiting[]): string[] {
  const others = waiting.filter(({ authorId, repliedAt }) => authorId !== reply.personId && !repliedAt);
  const green = others.filter(({ tier }) => tier === "none");
  if (reply.place === "member") return ids(green);
  const grave = others.filter(({ tier }) => tier === "A" || isRed(tier));
  const hers = grave.filter(({ ownerId }) => ownerId === reply.personId);
  // what a supporter wrote is seen to by whoever took it on, and never by the next answer that stands beneath it
  const members = grave.filter(({ place }) => place !== "supporter");
  const isOneAuthor = new Set(members.map(({ authorId }) => authorId)).size === 1;
  return ids([...green, ...(hers.length > 0 ? hers : isOneAuthor ? members : [])]);
}

const ids = (waiting: readonly Waiting[]): string[] => waiting.map(({ postId }) => postId);
