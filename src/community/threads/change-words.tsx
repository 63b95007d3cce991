import { dropDraft, loadDraft } from "../../people/index.ts";
import {
  go,
  many,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import type { ThreadParts } from "../post-part.ts";
import { isTopic } from "../topics.ts";
import { postAt } from "./answer-in-thread.tsx";
import { changePost } from "./change-post.ts";
import { WordingPage } from "./pages/wording-page.tsx";
import { reachMine, type ReachedPost } from "./reach-post.ts";
import { REFUSALS } from "./refusals.ts";
import { countChangesLately, keepNotes, keepWording } from "./store/change-store.ts";
import { tellChanged } from "./tell-changed.ts";
import { whatStops } from "./what-stops.ts";
import { whyNotHere } from "./why-not-here.ts";

/** GET /posts/:id/wording */
export async function askForWording(asked: Asked): Promise<Answer> {
  const reached = await reachMine(asked);
  const draft = await loadDraft(asked, `wording:${reached.post.id}`);
  return draw(
    reached,
    draft?.typed ?? { words: reached.post.words, notes: reached.thread.notes },
    noProblems,
  );
}

/** POST /posts/:id/wording */
export const changeWords =
  (parts: ThreadParts) =>
  async (asked: Asked): Promise<Answer> => {
    const reached = await reachMine(asked);
    const { post, thread, space, mine } = reached;
    const stays = whyNotHere(space, mine, asked);
    if (stays) return draw(reached, asked.typed, { words: REFUSALS[stays] });
    const stops = await whatStops(asked, reached, parts.mayWrite);
    if (stops) return draw(reached, asked.typed, { words: stops.sentence });
    const outcome = changePost(post, one(asked.typed, "words"), await countChangesLately(asked, post.id));
    if (outcome.kind === "refused") return draw(reached, asked.typed, { words: REFUSALS[outcome.refusal] });
    const notes = many(asked.typed, "notes").filter(isTopic);
    if (post.opens && notes.join() !== thread.notes.join()) await keepNotes(asked, thread.id, notes);
    if (outcome.kind === "happened") {
      await keepWording(asked, { ...post, spaceId: space.id }, outcome.state.words);
      await tellChanged(asked, reached, "PostChanged");
    }
    await dropDraft(asked, `wording:${post.id}`);
    return go(postAt(thread.id, post.id, "changed"));
  };

function draw({ post, thread }: ReachedPost, typed: Typed, problems: Problems): Answer {
  const body = (
    <WordingPage
      id={post.id}
      back={postAt(thread.id, post.id)}
      opens={post.opens}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Change your words", body, { current: "community" })
    : page("Change your words", body, { current: "community" });
}
