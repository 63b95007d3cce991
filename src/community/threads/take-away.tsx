import { go, notAllowed, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { postAt } from "./answer-in-thread.tsx";
import { RemovalPage } from "./pages/removal-page.tsx";
import { reachMine } from "./reach-post.ts";
import { REFUSALS } from "./refusals.ts";
import { removePost } from "./remove-post.ts";
import { keepRemoval } from "./store/change-store.ts";
import { tellChanged } from "./tell-changed.ts";

/** GET /posts/:id/removal: what will happen. */
export async function askToRemove(asked: Asked): Promise<Answer> {
  const { post, thread } = await reachMine(asked);
  return page(
    "Remove your post",
    <RemovalPage
      id={post.id}
      back={postAt(thread.id, post.id)}
      words={post.words}
      opens={post.opens}
      alone={thread.posts <= 1}
    />,
    { current: "community" },
  );
}

/** POST /posts/:id/removal */
export async function takeAway(asked: Asked): Promise<Answer> {
  const reached = await reachMine(asked);
  const { post, thread, space } = reached;
  const outcome = removePost(post);
  if (outcome.kind === "refused") throw notAllowed(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    await keepRemoval(asked, { ...post, spaceId: space.id }, thread.title);
    await tellChanged(asked, reached, "PostRemoved");
  }
  const alone = post.opens && thread.posts <= 1;
  return go(alone ? `/spaces/${space.id}?just=removed` : `/threads/${thread.id}?open=yes&just=removed`);
}
