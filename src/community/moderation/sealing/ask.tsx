import { proveFirst } from "../../../people/index.ts";
import { newId, isId } from "../../../platform/db/index.ts";
import {
  go,
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
import { sayWhen } from "../../../words/time.ts";
import {
  findSealedPost,
  insertOpening,
  isApart,
  listOpenings,
  listSecondPeople,
} from "../store/seal-store.ts";
import { AskPage } from "./pages/ask-page.tsx";
import { SEAL_REFUSALS } from "./refusals.ts";
import { sayOpening } from "./say-opening.ts";
import { askToOpen, tellAfterDays } from "./seal.ts";

const title = "A hidden name";
/** Minutes for which a proof counts before anything about a seal (design, 7). */
export const sealProofMinutes = 15;

async function draw(asked: Asked, typed: Typed, problems: Problems): Promise<Answer> {
  const post = await findSealedPost(asked, asked.params["id"] ?? "");
  if (!post) throw notFound();
  const openings = await listOpenings(asked, { postId: post.id });
  const body = (
    <AskPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      postId={post.id}
      threadId={post.threadId}
      spaceName={post.spaceName}
      when={sayWhen(post.at, asked.now)}
      words={post.words}
      nameHidden={post.nameHidden}
      tellAfterDays={tellAfterDays}
      before={openings.map((each) => ({ id: each.id, words: sayOpening(each, asked.now) }))}
      typed={typed}
      problems={problems}
    />
  );
  const options = { current: "concerns" };
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
}

/** GET /posts/:id/seal: what it takes, and what was asked before. */
export const showSeal = (asked: Asked): Promise<Answer> => draw(asked, {}, noProblems);

/** POST /posts/:id/seal: a lead asks, with a reason, once she has proved who she is; a second person is told at once. */
export async function askSeal(asked: Asked): Promise<Answer> {
  const post = await findSealedPost(asked, asked.params["id"] ?? "");
  if (!post) throw notFound();
  const proof = proveFirst(asked, { minutes: sealProofMinutes, next: `/posts/${post.id}/seal` });
  if (proof) return proof;
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 2_000,
    required: true,
    missing: "Write why you need to know whose post it is",
  });
  if (!why.ok) return draw(asked, asked.typed, { why: why.sentence });
  const { personId, role } = asked.actor;
  if (!personId || role === "visitor") throw notFound();
  const outcome = askToOpen(
    { nameHidden: post.nameHidden, apart: await isApart(asked, post.id, personId) },
    { personId, role },
  );
  if (outcome.kind === "refused") return draw(asked, asked.typed, { why: SEAL_REFUSALS[outcome.refusal] });
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  if (!(await insertOpening(asked, { id, postId: post.id, spaceId: post.spaceId, why: why.value })))
    return go(`/posts/${post.id}/seal`);
  await asked.happened({
    kind: "SealAsked",
    subjectKind: "seal",
    subjectId: id,
    programmeId: post.programmeId,
  });
  for (const toPersonId of await listSecondPeople(asked, post.programmeId, personId))
    if (!(await isApart(asked, post.id, toPersonId)))
      await asked.owe({
        toPersonId,
        template: "seal-asked",
        subject: "Please sign in now",
        body: "Something needs you now. Please sign in.",
        link: "/seals",
        onceKey: `seal:${id}:${toPersonId}`,
        urgent: true,
      });
  return go(`/seals/${id}`);
}
