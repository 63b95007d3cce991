import type { ReactNode } from "react";
import { Tap } from "../../../ui/index.ts";
import type { PostPart } from "../../post-part.ts";
import { findCover } from "../store/cover-store.ts";

/** While nobody is here, a member may say that a post should wait: three of them put it aside. One query a page. */
export const flagAct: PostPart = async (asked, { space, mine }, posts) => {
  if (mine?.place !== "member" || (await findCover(asked, space.id)).here > 0) return new Map();
  return new Map<string, ReactNode>(
    posts
      .filter(({ mine: hers, removed }) => !hers && removed === null)
      .map(({ id }) => [
        id,
        <Tap key="flag" to={`/posts/${id}/flag`}>
          Should this wait until somebody has looked?
        </Tap>,
      ]),
  );
};
