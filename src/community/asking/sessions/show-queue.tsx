import { loadDraft } from "../../../people/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { hostList } from "./host-list.ts";
import { QueuePage } from "./pages/queue-page.tsx";
import { askersOf, beforeHer, inOrder } from "./queue.ts";
import { reachAs, type InSession } from "./reach.ts";
import { laneTopic, stateOf } from "./session.ts";
import { listTurns } from "./store/turn-store.ts";

/** GET /sessions/:id/queue: the guest's own screen: one question, large, and the box to answer in. */
export async function queue(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["guest"]);
  return drawQueue(asked, reached, {}, noProblems);
}

export async function drawQueue(
  asked: Asked,
  { session }: InSession,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const turns = await listTurns(asked, session.id);
  const now = beforeHer(turns);
  const before = now?.follows ? turns.find(({ id }) => id === now.follows) : null;
  const draft =
    now && Object.keys(typed).length === 0 ? (await loadDraft(asked, `turn-answer-${now.id}`))?.typed : null;
  const waiting = inOrder(turns);
  const view = (
    <QueuePage
      id={session.id}
      topic={session.topic}
      state={stateOf(session)}
      ready={session.readyAt !== null}
      list={hostList}
      said={said[one(asked.query, "just")] ?? null}
      now={
        now
          ? {
              id: now.id,
              words: now.words,
              askers: askersOf(now, turns),
              before: before?.answer ? { question: before.words, answer: before.answer } : null,
            }
          : null
      }
      waiting={waiting.map((turn) => ({ id: turn.id, words: turn.words, askers: askersOf(turn, turns) }))}
      answered={turns.filter(({ answeredAt }) => answeredAt !== null).length}
      typed={draft ?? typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Questions", view, { current: "questions" })
    : page("Questions", view, {
        current: "questions",
        live: now ? [] : [laneTopic(session.spaceId), `person:${asked.actor.personId}`],
      });
}

const said: Readonly<Record<string, string>> = {
  answered: "Your answer is with everybody.",
  skipped: "It comes back after the others.",
};
