import {
  go,
  many,
  notAllowed,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { reachThread, type Inside } from "../reach.ts";
import type { Thread } from "../store/thread-store.ts";
import { isTopic } from "../topics.ts";
import { TendPage } from "./pages/tend-page.tsx";
import { mayTend } from "./policy.ts";
import { REFUSALS } from "./refusals.ts";
import { sayTitle } from "./say-title.ts";
import { listFolders } from "./store/folder-store.ts";
import { keepTended } from "./store/tend-store.ts";
import { paces, tendedNow, tendThread } from "./tend-thread.ts";

const reach = async (asked: Asked): Promise<Inside & { thread: Thread }> => {
  const inside = await reachThread(asked);
  if (!mayTend(asked.actor.role)) throw notAllowed("Only those who look after this space can do that.");
  return inside;
};

/** GET /threads/:id/tending */
export async function askToTend(asked: Asked): Promise<Answer> {
  const { thread } = await reach(asked);
  const now = tendedNow(thread);
  return draw(
    asked,
    thread,
    {
      pinned: now.pinned ? "yes" : "no",
      closed: now.closed ? "yes" : "no",
      slow: String(now.slowSeconds ?? ""),
      folder: now.folderId ?? "",
      notes: [...now.notes],
    },
    noProblems,
  );
}

/** POST /threads/:id/tending */
export async function tend(asked: Asked): Promise<Answer> {
  const { thread, space } = await reach(asked);
  const { typed } = asked;
  const slow = paces.find(({ seconds }) => String(seconds) === one(typed, "slow"));
  const outcome = tendThread(
    thread,
    {
      pinned: one(typed, "pinned") === "yes",
      closed: one(typed, "closed") === "yes",
      slowSeconds: slow?.seconds ?? null,
      folderId: one(typed, "folder") || null,
      notes: many(typed, "notes").filter(isTopic),
    },
    await listFolders(asked, space.id),
  );
  if (outcome.kind === "refused") return draw(asked, thread, typed, { folder: REFUSALS[outcome.refusal] });
  if (outcome.kind === "happened") {
    await keepTended(asked, thread, outcome.state);
    await asked.happened({
      kind: "ThreadTended",
      subjectKind: "thread",
      subjectId: thread.id,
      programmeId: space.programmeId,
      detail: { spaceId: space.id, slowSeconds: outcome.state.slowSeconds, closed: outcome.state.closed },
    });
    await asked.changed(`space:${space.id}`);
  }
  return go(`/threads/${thread.id}?open=yes&just=tended`);
}

async function draw(asked: Asked, thread: Thread, typed: Typed, problems: Problems): Promise<Answer> {
  const body = (
    <TendPage
      id={thread.id}
      title={sayTitle(thread.title, true)}
      folders={await listFolders(asked, thread.spaceId)}
      paces={paces}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Look after this conversation", body, { current: "community" })
    : page("Look after this conversation", body, { current: "community" });
}
