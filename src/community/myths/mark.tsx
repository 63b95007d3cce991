import { dropDraft, loadDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readLine } from "../../words/text.ts";
import { reachPost, type ReachedPost } from "../threads/reach-post.ts";
import { MarkPage } from "./pages/mark-page.tsx";
import { reachReaders } from "./reach-readers.ts";
import { MYTH_REFUSALS } from "./refusals.ts";
import { addMyth, findMyth, listMarked, listMyths, markPost, unmarkPost } from "./store/myth-store.ts";

const title = "Is this going round?";
const formOf = ({ post }: ReachedPost): string => `myth:${post.id}`;

/** GET /posts/:id/myth, for those who look after the space. */
export async function askForClaim(asked: Asked): Promise<Answer> {
  const reached = await reachPost(asked);
  return draw(asked, reached, (await loadDraft(asked, formOf(reached)))?.typed ?? {}, noProblems);
}

/** POST /posts/:id/myth: marked as a claim that is known, or as a new one; what is put right already reaches its readers now. */
export async function markClaim(asked: Asked): Promise<Answer> {
  const reached = await reachPost(asked);
  const { post, space } = reached;
  const back = `/threads/${reached.thread.id}#post-${post.id}`;
  const chosen = one(asked.typed, "claim");
  if (chosen === "none") {
    await unmarkPost(asked, post.id);
    await asked.changed(`space:${space.id}`);
    return go(back);
  }
  const mythId =
    chosen === "new" ? (isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId()) : chosen;
  if (chosen === "new") {
    const claim = readLine(one(asked.typed, "words"), {
      noun: "claim",
      max: 200,
      required: true,
      missing: MYTH_REFUSALS.claimMissing,
    });
    if (!claim.ok) return draw(asked, reached, asked.typed, { words: claim.sentence });
    await addMyth(asked, { id: mythId, programmeId: space.programmeId, claim: claim.value });
  }
  const myth = await findMyth(asked, mythId);
  if (!myth) return draw(asked, reached, asked.typed, { claim: MYTH_REFUSALS.chooseClaim });
  await markPost(asked, { postId: post.id, spaceId: space.id, mythId });
  await asked.happened({
    kind: "ClaimMarked",
    subjectKind: "myth",
    subjectId: mythId,
    programmeId: space.programmeId,
    detail: { spaceId: space.id },
  });
  if (myth.correction)
    await asked.asSystem(() => reachReaders(asked, mythId, [{ postId: post.id, spaceId: space.id }]));
  await dropDraft(asked, formOf(reached));
  await asked.changed(`space:${space.id}`);
  return go(back);
}

async function draw(asked: Asked, reached: ReachedPost, typed: Typed, problems: Problems): Promise<Answer> {
  const { post, thread } = reached;
  const claims = await listMyths(asked);
  const marked = await listMarked(asked, [post.id]);
  const body = (
    <MarkPage
      postId={post.id}
      threadId={thread.id}
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      words={post.words}
      claims={claims.map(({ id, claim, correction }) => ({ id, claim, answered: correction !== null }))}
      marked={marked.has(post.id)}
      typed={typed}
      problems={problems}
    />
  );
  const options = { current: "community" };
  return Object.keys(problems).length > 0 ? notYetRight(title, body, options) : page(title, body, options);
}
