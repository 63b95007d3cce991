import { isId, newId } from "../../platform/db/index.ts";
import { go, notAllowed, notFound, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { addDays } from "../../words/day.ts";
import { readLine } from "../../words/text.ts";
import { reachDesk } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { findMyAnswer, findPromiseSpace, insertPromise, keepPromise } from "./store/promise-store.ts";

const daysUsual = 2;

/** POST /posts/:id/promise: what she promised in an answer of hers; it goes with the handover until somebody has done it. */
export async function promise(asked: Asked): Promise<Answer> {
  const postId = asked.params["id"] ?? "";
  const answer = await findMyAnswer(asked, postId);
  if (!answer) throw notAllowed(REFUSALS.promiseOwn);
  await reachDesk(asked, answer.spaceId);
  const words = readLine(one(asked.typed, "promise"), {
    noun: "promise",
    max: 300,
    required: true,
    missing: REFUSALS.promiseWhat,
  });
  const backTo = `/threads/${answer.threadId}?post=${postId}&open=yes#post-${postId}`;
  if (!words.ok) throw notAllowed(words.sentence);
  const typed = one(asked.typed, "id");
  const days = Number(one(asked.typed, "days"));
  await insertPromise(asked, {
    ...answer,
    id: isId(typed) ? typed : newId(),
    postId,
    words: words.value,
    byOn: addDays(asked.today, Number.isInteger(days) && days >= 0 && days <= 28 ? days : daysUsual),
  });
  await asked.changed(`desk:${answer.spaceId}`);
  return go(backTo);
}

/** POST /promises/:id/keeping: somebody has done it. */
export async function kept(asked: Asked): Promise<Answer> {
  const id = asked.params["id"] ?? "";
  const spaceId = await findPromiseSpace(asked, id);
  if (!spaceId) throw notFound();
  await reachDesk(asked, spaceId);
  await keepPromise(asked, id);
  await asked.changed(`desk:${spaceId}`);
  return go(`/spaces/${spaceId}/desk?just=kept`);
}
