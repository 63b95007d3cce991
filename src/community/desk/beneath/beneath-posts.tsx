import type { ReactNode } from "react";
import { namesOf } from "../../../people/index.ts";
import type { PostPart } from "../../post-part.ts";
import { isRed } from "../care.ts";
import { tends } from "../policy.ts";
import { listBeneath } from "../store/beneath-store.ts";
import { findCover } from "../store/cover-store.ts";
import { forAuthor } from "./for-author.tsx";
import { ForMembers } from "./for-members.tsx";
import { ForTending } from "./for-tending.tsx";

/**
 * What the desk has to say beneath posts: to their author that a person has been told, with the fixed card of what she wrote;
 * to those who look after the space how it stands; to the others no more than that a supporter is here. A conversation that
 * turns red is not locked (practice: community 4.4). Queries do not grow with the posts.
 */
export const beneathPosts: PostPart = async (asked, inside, posts) => {
  const cases = await asked.asSystem(() =>
    listBeneath(
      asked,
      posts.map(({ id }) => id),
    ),
  );
  const { hereIds } = await whoIsHere(asked, inside.space.id);
  const names = await namesOf(
    asked,
    [...cases.values()].map(({ ownerId }) => ownerId),
  );
  const parts = new Map<string, ReactNode>();
  const tending = tends(asked.actor);
  const newestRed = posts.findLast(({ id, mine }) => mine && isRed(cases.get(id)?.tier ?? "none"))?.id;
  for (const post of posts) {
    if (post.removed) continue;
    const found = cases.get(post.id) ?? null;
    const owner = (found?.ownerId && names.get(found.ownerId)?.called) ?? null;
    if (tending)
      parts.set(
        post.id,
        <ForTending key={`desk ${post.id}`} post={post} found={found} owner={owner} now={asked.now} />,
      );
    else if (post.mine && found)
      parts.set(
        post.id,
        await forAuthor(asked, inside, { found, owner, isHere: hereIds > 0, whole: post.id === newestRed }),
      );
    else if (!post.mine && post.place === "member" && inside.mine?.place === "member")
      parts.set(post.id, <ForMembers key={`desk ${post.id}`} found={found} owner={owner} />);
  }
  return parts;
};

const whoIsHere = async (asked: Parameters<PostPart>[0], spaceId: string): Promise<{ hereIds: number }> => ({
  hereIds: (await findCover(asked, spaceId)).here,
});
