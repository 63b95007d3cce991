import { namesOf } from "../../../people/index.ts";
import { newId } from "../../../platform/db/index.ts";
import {
  go,
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
import { reachThread } from "../../reach.ts";
import { keepPace, listPaces } from "../store/pace-store.ts";
import { isPaceCode, paces, sayPace } from "./paces.ts";
import { PacePage } from "./pages/pace-page.tsx";

type Reached = Awaited<ReturnType<typeof reachThread>>;
const title = "The pace of a conversation";

async function draw(asked: Asked, { thread }: Reached, typed: Typed, problems: Problems): Promise<Answer> {
  const before = await listPaces(asked, thread.id);
  const names = await namesOf(
    asked,
    before.map(({ by }) => by),
  );
  const body = (
    <PacePage
      id={newId()}
      threadId={thread.id}
      title={thread.title}
      now={sayPace({ slowSeconds: thread.slowSeconds, closed: thread.closedAt !== null })}
      options={Object.entries(paces).map(([value, { words, hint }]) => ({
        value,
        words,
        ...(hint ? { hint } : {}),
      }))}
      before={before.map((each) => ({
        id: each.id,
        what: sayPace(each),
        who: names.get(each.by)?.called ?? "Somebody",
        when: sayWhen(each.at, asked.now),
        why: each.why,
      }))}
      typed={typed}
      problems={problems}
    />
  );
  return problems === noProblems ? page(title, body) : notYetRight(title, body);
}

/** GET /threads/:id/pace */
export const showPace = async (asked: Asked): Promise<Answer> =>
  draw(asked, await reachThread(asked), {}, noProblems);

/** POST /threads/:id/pace: slower, closed or as usual again, by somebody who looks after the space, with why (C18). */
export async function setPace(asked: Asked): Promise<Answer> {
  const reached = await reachThread(asked);
  const { thread, space } = reached;
  const problems: Record<string, string> = {};
  const pace = one(asked.typed, "pace");
  if (!isPaceCode(pace)) problems["pace"] = "Choose how it goes on";
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 1_000,
    required: true,
    missing: "Write why. A few words are enough; members do not read it",
  });
  if (!why.ok) problems["why"] = why.sentence;
  if (!why.ok || !isPaceCode(pace)) return draw(asked, reached, asked.typed, problems);
  const { seconds, closed } = paces[pace];
  const isNew = await keepPace(asked, {
    id: one(asked.typed, "id"),
    threadId: thread.id,
    spaceId: space.id,
    slowSeconds: seconds,
    closed,
    why: why.value,
  });
  if (isNew) {
    await asked.happened({
      kind: "ThreadPaced",
      subjectKind: "thread",
      subjectId: thread.id,
      programmeId: space.programmeId,
      detail: { pace },
    });
    for (const topic of [`space:${space.id}`, `desk:${space.id}`]) await asked.changed(topic);
  }
  return go(`/threads/${thread.id}`);
}
