import {
  changedMeanwhile,
  go,
  notAllowed,
  notFound,
  one,
  page,
  type Answer,
  type Asked,
} from "../../platform/web/index.ts";
import { postAt } from "./answer-in-thread.tsx";
import { PicturePage } from "./pages/picture-page.tsx";
import { mayTend } from "./policy.ts";
import { reachPost, type ReachedPost } from "./reach-post.ts";
import { REFUSALS } from "./refusals.ts";
import { sayAuthor } from "./say-author.ts";
import { findPicture, keepLookedAt } from "./store/picture-store.ts";

/** GET /posts/:id/picture: for whoever may see it, and for nobody's cache. */
export async function picture(asked: Asked): Promise<Answer> {
  const { post } = await reachPost(asked);
  const found = await findPicture(asked, post.id);
  if (!found) throw notFound();
  return { kind: "file", type: "image/webp", filename: "picture.webp", bytes: found.bytes, inline: true };
}

const reach = async (asked: Asked): Promise<ReachedPost & { shows: string }> => {
  const reached = await reachPost(asked);
  if (!mayTend(asked.actor.role)) throw notAllowed("Only those who look after this space can do that.");
  if (reached.post.mine) throw notAllowed(REFUSALS.ownPicture);
  const { picture: waits } = reached.post;
  if (!waits || waits.seen) throw changedMeanwhile(REFUSALS.nothingToLookAt);
  return { ...reached, shows: waits.shows };
};

/** GET /posts/:id/picture-check */
export async function askToLook(asked: Asked): Promise<Answer> {
  const { post, thread, space, shows } = await reach(asked);
  const view = { id: post.id, back: postAt(thread.id, post.id), author: sayAuthor(post.by, space.kind) };
  return page("A picture that waits", <PicturePage {...view} words={post.words} shows={shows} />, {
    current: "community",
  });
}

/** POST /posts/:id/picture-check: the others see the post, with the picture or without it. */
export async function lookAtPicture(asked: Asked): Promise<Answer> {
  const { post, thread, space } = await reach(asked);
  const shows = one(asked.typed, "do") !== "without";
  await keepLookedAt(asked, post.id, shows);
  await asked.happened({
    kind: "PictureLookedAt",
    subjectKind: "post",
    subjectId: post.id,
    programmeId: space.programmeId,
    detail: { spaceId: space.id, shows },
  });
  await asked.changed(`space:${space.id}`);
  return go(postAt(thread.id, post.id, "tended"));
}
