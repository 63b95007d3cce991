import type { Doing } from "../../../platform/web/index.ts";
import type { Cover } from "../clock.ts";
import type { Others } from "../pass-on.ts";
import type { Written } from "../said-of-post.ts";
import { findCover, findOthers } from "../store/cover-store.ts";

type Of = Pick<Written, "spaceId" | "authorId" | "place">;

/** Who could see to a post: those on shift and the next on the rota, and never whoever wrote it. Runs as the system. */
export const othersThan = (doing: Doing, { spaceId, authorId }: Of): Promise<Others> =>
  findOthers(doing, spaceId, authorId);

/** Whether somebody is there for this post: what its author herself promises of a space promises nothing to her. */
export async function coverWithout(doing: Doing, post: Of): Promise<Cover> {
  const cover = await findCover(doing, post.spaceId);
  if (post.place === "member") return cover;
  const { hereIds, next } = await othersThan(doing, post);
  return { ...cover, here: hereIds.length, nextAt: next?.fromAt ?? null };
}
