import type { ReactNode } from "react";
import { Tap } from "../../../ui/index.ts";
import type { PostPart } from "../../post-part.ts";

/** Beneath a member's post, for a supporter: what needs a professional goes to one (C13). */
export const handOverPart: PostPart = async (_asked, { mine }, posts) =>
  new Map<string, ReactNode>(
    mine?.place === "supporter"
      ? posts
          .filter(({ place, removed }) => place === "member" && removed === null)
          .map(({ id }) => [
            id,
            <Tap key="hand-over" to={`/posts/${id}/handing-over`} about="from this post">
              Needs a professional
            </Tap>,
          ])
      : [],
  );
