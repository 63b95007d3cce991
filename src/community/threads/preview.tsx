import type { ReactElement } from "react";
import type { Asked } from "../../platform/web/index.ts";
import type { Inside } from "../reach.ts";
import type { NewPost } from "../writing/keep-post.ts";
import { ownVeil } from "./own-veil.ts";
import { Preview } from "./pages/preview.tsx";
import { drawn } from "./post-views.tsx";
import { hasWrittenByName } from "./store/veiled-store.ts";
import type { SeenPost } from "./seen-post.ts";

/** "This is how others will see it": nothing is kept, and nobody else is shown anything. */
export async function previewOf(asked: Asked, inside: Inside, post: NewPost): Promise<ReactElement> {
  const { author, nameHidden } = post;
  const seen: SeenPost = {
    id: post.id,
    threadId: post.threadId,
    place: author.place,
    by: nameHidden
      ? await ownVeil(asked, post.opens ? null : post.threadId)
      : {
          kind: "member",
          memberId: author.memberId,
          handle: author.handle,
          picture: author.picture,
          about: null,
        },
    mine: false,
    opens: post.opens !== undefined,
    words: post.words,
    writtenAt: asked.now,
    edited: false,
    held: null,
    hidden: null,
    removed: null,
    picture: null,
  };
  const byName = nameHidden && !post.opens && (await hasWrittenByName(asked, post.threadId));
  return <Preview title={post.opens?.title ?? null} post={drawn(seen, inside, asked.now)} byName={byName} />;
}
