import { isId, newId } from "../../../platform/db/index.ts";
import { dropDraft, loadDraft } from "../../../people/index.ts";
import {
  go,
  notAllowed,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import { reachSpace, type Inside } from "../../reach.ts";
import { judgeWords, tellOfRed } from "../judge-words.ts";
import { REFUSALS } from "../refusals.ts";
import { askQuestion } from "./ask-question.ts";
import { HandOverPage } from "./pages/hand-over-page.tsx";
import { putInHands } from "./put-question.ts";
import { aboutQuestion } from "./question.ts";
import { findPromise, listAnswerers } from "./store/answering-store.ts";
import { keepPostsAuthor } from "./store/author-store.ts";
import { findPostWords, type PostWords } from "./store/post-words-store.ts";
import { insertQuestion } from "./store/question-store.ts";

/** GET /posts/:id/handing-over */
export async function askToHandOver(asked: Asked): Promise<Answer> {
  const reached = await reachPost(asked);
  const kept = (await loadDraft(asked, `hand-over-${reached.post.id}`))?.typed ?? {};
  return draw(reached.post, kept, noProblems);
}

/**
 * POST /posts/:id/handing-over: a question that needs a professional goes to one (C13): in the supporter's own words at
 * once, in the author's only with her yes. The answer is the author's to read; the supporter never learns who she is.
 */
export async function handOver(asked: Asked): Promise<Answer> {
  const { post, space } = await reachPost(asked);
  const how = one(asked.typed, "how");
  const quotes = how === "hers";
  const words = quotes
    ? { ok: true as const, value: post.words }
    : readText(one(asked.typed, "words"), {
        noun: "question",
        max: 2_000,
        required: true,
        missing: "Enter the question in your own words, without anything that shows who she is.",
      });
  if (!quotes && how !== "mine")
    return draw(post, asked.typed, { how: "Say whether you ask in your words or in hers." });
  if (!words.ok) return draw(post, asked.typed, { words: words.sentence });
  const typedId = one(asked.typed, "id");
  const outcome = askQuestion(
    {
      id: isId(typedId) ? typedId : newId(),
      programmeId: space.programmeId,
      spaceId: space.id,
      words: words.value,
      weeks: null,
      handedBy: asked.actor.personId,
      mayShare: false,
      waitsForHer: quotes,
    },
    {
      answerers: await listAnswerers(asked, space.programmeId),
      workingDays: await findPromise(asked, space.programmeId),
      nation: asked.organisation.nation,
      now: asked.now,
      openOfHers: 0,
    },
  );
  if (outcome.kind === "refused") return draw(post, asked.typed, { words: REFUSALS[outcome.refusal] });
  if (outcome.kind === "happened") {
    const { tier, reason } = await judgeWords(asked, space, words.value);
    const question = { ...outcome.state, tier, tierReason: reason };
    if (await insertQuestion(asked, question, post.id)) {
      await keepPostsAuthor(asked, question.id, post.id);
      await asked.happened(...(quotes ? [] : outcome.facts));
      if (!quotes) await putInHands(asked, question, "asked");
      await tellOfRed(asked, aboutQuestion(question), tier);
    }
    await dropDraft(asked, `hand-over-${post.id}`);
  }
  return go(`/spaces/${space.id}/questions?just=${quotes ? "asked-her" : "handed-over"}`);
}

async function reachPost(asked: Asked): Promise<Inside & { post: PostWords }> {
  const post = await findPostWords(asked, asked.params["id"] ?? "");
  if (!post) throw notFound();
  const inside = await reachSpace(asked, post.spaceId);
  if (inside.mine?.place !== "supporter")
    throw notAllowed("Supporters of this community hand questions over.");
  return { ...inside, post };
}

const draw = (post: PostWords, typed: Typed, problems: Problems): Answer => {
  const typedId = one(typed, "id");
  const view = (
    <HandOverPage post={post} id={isId(typedId) ? typedId : newId()} typed={typed} problems={problems} />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Hand it over", view, { current: "community" })
    : page("Hand it over", view, { current: "community" });
};
