import { notAllowed, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import { postAt } from "./answer-in-thread.tsx";
import { EarlierPage } from "./pages/earlier-page.tsx";
import { mayTend } from "./policy.ts";
import { reachPost } from "./reach-post.ts";
import { sayAuthor } from "./say-author.ts";
import { listWordings } from "./store/change-store.ts";

/** GET /posts/:id/earlier: what a post said before it was changed, for those who look after the space. */
export async function earlier(asked: Asked): Promise<Answer> {
  const { post, thread, space } = await reachPost(asked);
  if (!mayTend(asked.actor.role)) throw notAllowed("Only those who look after this space can see that.");
  const wordings = await listWordings(asked, post.id);
  return page(
    "What it said before",
    <EarlierPage
      back={postAt(thread.id, post.id)}
      author={sayAuthor(post.by, space.kind)}
      now={post.words}
      before={wordings.map(({ words, until }) => ({ words, until: sayWhen(until, asked.now) }))}
    />,
    { current: "community" },
  );
}
