import { go, notAllowed, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { postAt } from "./answer-in-thread.tsx";
import { hidePostName } from "./hide-post-name.ts";
import { ownVeil } from "./own-veil.ts";
import { HideNamePage } from "./pages/hide-name-page.tsx";
import { drawn } from "./post-views.tsx";
import { reachMine } from "./reach-post.ts";
import { REFUSALS } from "./refusals.ts";
import { hideName, listByName } from "./store/veiled-store.ts";
import { tellChanged } from "./tell-changed.ts";

/** GET /posts/:id/hidden-name: how others will see it. */
export async function askToHideName(asked: Asked): Promise<Answer> {
  const reached = await reachMine(asked);
  const { post, thread } = reached;
  const others = (await listByName(asked, thread.id)).filter((id) => id !== post.id).length;
  const veil = await ownVeil(asked, thread.id);
  const by = { ...veil, asked: veil.asked || post.opens };
  return page(
    "Hide your name",
    <HideNamePage
      id={post.id}
      back={postAt(thread.id, post.id)}
      post={drawn({ ...post, mine: false, by }, reached, asked.now)}
      others={others}
    />,
    { current: "community" },
  );
}

/** POST /posts/:id/hidden-name: this post, or everything of hers in the conversation. */
export async function hideMyName(asked: Asked): Promise<Answer> {
  const reached = await reachMine(asked);
  const { post, thread, mine } = reached;
  const outcome = hidePostName(post, mine?.place ?? null);
  if (outcome.kind === "refused") throw notAllowed(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    const all = one(asked.typed, "all") === "yes" ? await listByName(asked, thread.id) : [];
    await hideName(asked, thread.id, [...new Set([post.id, ...all])]);
    await tellChanged(asked, reached, "NameHidden");
  }
  return go(postAt(thread.id, post.id, "hidden"));
}
