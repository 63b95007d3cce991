import { isId, newId } from "../../../platform/db/index.ts";
import { dropDraft } from "../../../people/index.ts";
import {
  changedMeanwhile,
  go,
  many,
  notAllowed,
  notFound,
  one,
  type Answer,
  type Asked,
} from "../../../platform/web/index.ts";
import { readText } from "../../../words/text.ts";
import { judgeWords, tellOfRed } from "../judge-words.ts";
import { askInSession, followUpInSession } from "./ask-in-session.ts";
import { lookAgain } from "./carry-out.ts";
import { beforeHer, inOrder, leadOf } from "./queue.ts";
import { reachAs, reachSession, type InSession } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { stateOf, unsignedFact, type Turn } from "./session.ts";
import { drawSession } from "./show-session.tsx";
import { drawQueue } from "./show-queue.tsx";
import {
  answerTurn,
  findMine,
  findTurn,
  keepTurn,
  listTurns,
  mergeTurns,
  rewordMine,
  setAside,
  skipTurn,
  takeTurn,
  withdrawMine,
} from "./store/turn-store.ts";

const questionMax = 1_000;

/** POST /sessions/:id/question: her one question, without her name unless she says so; changed while nobody has taken it. */
export async function askQuestion(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["member"]);
  const { session } = reached;
  const words = readText(one(asked.typed, "words"), { noun: "question", max: questionMax, required: true });
  if (!words.ok) return drawSession(asked, reached, asked.typed, { words: words.sentence });
  const mine = await findMine(asked, session.id);
  const id = idOf(asked);
  if (mine?.question.id === id) return go(`/sessions/${session.id}?just=asked`);
  if (mine && one(asked.typed, "again") === mine.question.id) {
    if (!(await rewordMine(asked, mine.question.id, words.value)))
      throw changedMeanwhile(REFUSALS.oneQuestion);
    return go(`/sessions/${session.id}?just=changed`);
  }
  await send(asked, reached, words.value, (turn) => askInSession(session, mine, turn, asked.now));
  await dropDraft(asked, `session-question-${session.id}`);
  return go(`/sessions/${session.id}?just=asked`);
}

/** POST /sessions/:id/follow-up: what she asks once more, about the answer to hers. */
export async function askOnceMore(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["member"]);
  const { session } = reached;
  const words = readText(one(asked.typed, "words"), { noun: "question", max: questionMax, required: true });
  if (!words.ok) return drawSession(asked, reached, asked.typed, { words: words.sentence });
  const mine = await findMine(asked, session.id);
  const id = idOf(asked);
  if (mine?.followUpId === id) return go(`/sessions/${session.id}?just=asked`);
  const lead = mine ? leadOf(mine.question, await listTurns(asked, session.id)) : null;
  const sent = await send(asked, reached, words.value, (turn) =>
    followUpInSession(session, mine, lead, turn, asked.now),
  );
  if (sent === "slow") return drawSession(asked, reached, asked.typed, { words: REFUSALS.slow });
  return go(`/sessions/${session.id}?just=asked`);
}

async function send(
  asked: Asked,
  { session, space, mine }: InSession,
  words: string,
  decide: (turn: Pick<Turn, "id" | "words" | "handle" | "tier">) => ReturnType<typeof askInSession>,
): Promise<"sent" | "slow"> {
  if (!mine) throw notAllowed("Members of this community ask here.");
  const { tier } = await judgeWords(asked, space, words);
  const underName = one(asked.typed, "name") === "yes";
  const outcome = decide({ id: idOf(asked), words, handle: underName ? mine.handle : null, tier });
  // what she typed stays with her while she waits
  if (outcome.kind === "refused" && outcome.refusal === "slow") return "slow";
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind !== "happened") return "sent";
  const turn = outcome.state;
  if (!(await keepTurn(asked, session, turn, mine, underName)))
    throw changedMeanwhile(turn.kind === "question" ? REFUSALS.oneQuestion : REFUSALS.oneFollowUp);
  await asked.happened(...outcome.facts);
  await tellOfRed(
    asked,
    { kind: "guest-session", id: turn.id, programmeId: session.programmeId, link: `/sessions/${session.id}` },
    tier,
  );
  await asked.changed(`desk:${session.spaceId}`);
  await asked.changed(`person:${session.guestId}`);
  return "sent";
}

/** POST /sessions/:id/question/withdrawal */
export async function takeBack(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["member"]);
  const mine = await findMine(asked, session.id);
  if (mine && !mine.question.takenAt && !mine.question.mergedInto) {
    await withdrawMine(asked, session, mine.question.id);
    await asked.happened(unsignedFact("SessionQuestionWithdrawn", session));
  } else if (mine) throw changedMeanwhile("The guest has your question already, so it stays.");
  return go(`/sessions/${session.id}?just=taken-back`);
}

/** POST /sessions/:id/merging: volunteers make several that ask the same into one; everybody who asked is answered. */
export async function merge(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["supporter", "coordinator"], "to change");
  const { session } = reached;
  const waiting = inOrder(await listTurns(asked, session.id));
  const chosen = waiting.filter(
    ({ id, kind }) => kind === "question" && many(asked.typed, "turn").includes(id),
  );
  const [lead, ...others] = chosen;
  const words = readText(one(asked.typed, "words"), { noun: "question", max: questionMax });
  if (!words.ok) return drawSession(asked, reached, asked.typed, { words: words.sentence });
  if (!lead || others.length === 0)
    return drawSession(asked, reached, asked.typed, { turn: REFUSALS.nothingToMerge });
  await mergeTurns(
    asked,
    lead.id,
    others.map(({ id }) => id),
    words.value || null,
  );
  await asked.happened(unsignedFact("SessionQuestionsMerged", session, { count: chosen.length }));
  await lookAgain(asked, session);
  return go(`/sessions/${session.id}?just=merged`);
}

/** POST /turns/:id/aside: not for this session, or back into it. */
export async function putAside(asked: Asked): Promise<Answer> {
  const turn = await reachTurn(asked);
  const { session, as } = await reachSession(asked, "to change", turn.sessionId);
  if (as !== "supporter" && as !== "coordinator") throw notAllowed("Supporters gather the questions.");
  await setAside(asked, turn.id, one(asked.typed, "back") !== "yes");
  await lookAgain(asked, session);
  return go(`/sessions/${session.id}?just=aside`);
}

/** POST /sessions/:id/next: the next one before the guest, one at a time however often it is pressed. */
export async function takeNext(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["guest"], "to change");
  if (stateOf(session) !== "live") throw changedMeanwhile(REFUSALS.notOpen);
  if (!session.readyAt) throw changedMeanwhile(REFUSALS.notReady);
  const turns = await listTurns(asked, session.id);
  const [next] = inOrder(turns);
  if (!beforeHer(turns) && next && (await takeTurn(asked, next.id))) await lookAgain(asked, session);
  return go(`/sessions/${session.id}/queue`);
}

/** POST /turns/:id/answer: by the guest and nobody else (C13). */
export async function answer(asked: Asked): Promise<Answer> {
  const turn = await reachTurn(asked);
  const reached = await reachSession(asked, "to change", turn.sessionId);
  const { session, as } = reached;
  if (as !== "guest") throw notAllowed(REFUSALS.onlyTheGuest);
  if (turn.answeredAt) return go(`/sessions/${session.id}/queue`);
  const words = readText(one(asked.typed, "words"), { noun: "answer", max: 4_000, required: true });
  if (!words.ok) return drawQueue(asked, reached, asked.typed, { words: words.sentence });
  if (stateOf(session) !== "live") throw changedMeanwhile(REFUSALS.notOpen);
  if (!(await answerTurn(asked, turn.id, words.value))) throw changedMeanwhile("Take this question first.");
  await asked.happened(unsignedFact("SessionQuestionAnswered", session));
  await dropDraft(asked, `turn-answer-${turn.id}`);
  await lookAgain(asked, session);
  return go(`/sessions/${session.id}/queue?just=answered`);
}

/** POST /turns/:id/skip: it comes back after the others. */
export async function skip(asked: Asked): Promise<Answer> {
  const turn = await reachTurn(asked);
  const { session, as } = await reachSession(asked, "to change", turn.sessionId);
  if (as !== "guest") throw notAllowed(REFUSALS.onlyTheGuest);
  await skipTurn(asked, turn.id);
  await lookAgain(asked, session);
  return go(`/sessions/${session.id}/queue?just=skipped`);
}

async function reachTurn(asked: Asked): Promise<Turn> {
  const turn = await findTurn(asked, asked.params["id"] ?? "");
  if (!turn) throw notFound();
  return turn;
}

const idOf = (asked: Asked): string => {
  const typed = one(asked.typed, "id");
  return isId(typed) ? typed : newId();
};
