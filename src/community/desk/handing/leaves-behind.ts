import { isRed } from "../care.ts";
import { needsLooker } from "../pictures/pass-picture-on.ts";
import type { PictureOnDesk } from "../pictures/picture-wait.ts";
import type { OnDesk } from "../store/desk-store.ts";
import { needsOwner } from "./may-close.ts";

type Lying = { open: readonly OnDesk[]; pictures: readonly PictureOnDesk[]; hers: ReadonlySet<string> };

/** What needs somebody when she goes. What she wrote herself is not hers to give: it goes to the coordinators. */
export type Behind = { needing: OnDesk[]; unlooked: PictureOnDesk[]; own: OnDesk[] };

export function leavesBehind({ open, pictures, hers }: Lying, closer: string, now: Date): Behind {
  const unlooked = new Set(needsLooker(pictures, closer, now).map(({ postId }) => postId));
  const needing = new Set(needsOwner(open, closer).map(({ postId }) => postId));
  return {
    needing: open.filter(({ postId }) => needing.has(postId) && !hers.has(postId)),
    unlooked: pictures.filter(({ postId }) => unlooked.has(postId)),
    own: open.filter(
      ({ postId, tier, openedAt, boardAt }) =>
        hers.has(postId) && isRed(tier) && openedAt === null && boardAt === null,
    ),
  };
}

export const ownerField = (postId: string): string => `owner-${postId}`;
export const lookerField = (postId: string): string => `looker-${postId}`;
