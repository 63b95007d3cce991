import { isId, newId } from "../../platform/db/index.ts";
import { go, notFound, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { addDays } from "../../words/day.ts";
import { readText } from "../../words/text.ts";
import { reachCase, reachDesk } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { drawCase } from "./show-case.tsx";
import { findOnDesk } from "./store/desk-store.ts";
import { endWatched, findWatchedSpace, insertWatched } from "./store/watch-store.ts";

const daysMax = 28;

/** POST /posts/:id/watching: whoever wrote it, by the name she goes by here; with a hidden name, its conversation. */
export async function watch(asked: Asked): Promise<Answer> {
  const { care, ...inside } = await reachCase(asked, "to read");
  const why = readText(one(asked.typed, "reason"), { noun: "reason", max: 1000, required: true });
  const days = Number(one(asked.typed, "until"));
  const isGood = Number.isInteger(days) && days >= 1 && days <= daysMax;
  if (!why.ok || !isGood)
    return drawCase(asked, inside, care, asked.typed, {
      ...(why.ok ? {} : { reason: why.sentence }),
      ...(isGood ? {} : { until: REFUSALS.untilWhen }),
    });
  const post = await findOnDesk(asked, care.postId);
  const typed = one(asked.typed, "id");
  await insertWatched(asked, {
    id: isId(typed) ? typed : newId(),
    spaceId: care.spaceId,
    memberId: post?.memberId ?? null,
    threadId: care.threadId,
    why: why.value,
    untilOn: addDays(asked.today, days),
  });
  await asked.changed(`desk:${care.spaceId}`);
  return go(`/posts/${care.postId}/care?just=watched`);
}

/** POST /watched/:id/ending */
export async function stopWatching(asked: Asked): Promise<Answer> {
  const id = asked.params["id"] ?? "";
  const spaceId = await findWatchedSpace(asked, id);
  if (!spaceId) throw notFound();
  await reachDesk(asked, spaceId);
  await endWatched(asked, id);
  await asked.changed(`desk:${spaceId}`);
  return go(`/spaces/${spaceId}/desk?just=watched`);
}
