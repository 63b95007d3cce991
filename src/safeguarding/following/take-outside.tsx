import { changedMeanwhile, go, notFound, type Asked, type Fact } from "../../platform/web/index.ts";
import type { Outcome } from "../../words/outcome.ts";
import { asking, type Asking } from "../questions/asking.tsx";
import { insertRecord } from "../records/store.ts";
import type { RecordKind } from "../records/record.ts";
import { concernChanged } from "../tell-of.ts";
import { answerFollowUp, type LocalAnswer } from "./answer-follow-up.ts";
import { chaseFollowUp } from "./chase-follow-up.ts";
import { escalateFollowUp } from "./escalate-follow-up.ts";
import type { NewFollowUp } from "./follow-up.ts";
import { answerQuestions, chaseQuestions, escalationQuestions } from "./questions.ts";
import { reachFollowUp } from "./reach-follow-up.ts";
import { FOLLOW_REFUSALS, type FollowRefusal } from "./refusals.ts";
import { closeFollowUps, openFollowUps } from "./store.ts";

type Found = Awaited<ReturnType<typeof reachFollowUp>>;
type Change = { closes: string[]; opens: NewFollowUp[] };

const pathOf = ({ concern, followUp }: Found): string => `/concerns/${concern.id}/follow-ups/${followUp.id}`;

const common = (just: string): Pick<Asking<Found>, "reach" | "after"> => ({
  reach: reachFollowUp,
  after: ({ concern }) => `/concerns/${concern.id}?just=${just}`,
});

/** Carries out what the act said, and writes it down with its questions. */
async function carryOut(
  asked: Asked,
  found: Found,
  outcome: Outcome<Change, Fact, FollowRefusal>,
  record: { id: string; kind: RecordKind; title: string; answers: { question: string; answer: string }[] },
): Promise<void> {
  if (outcome.kind === "refused") throw changedMeanwhile(FOLLOW_REFUSALS[outcome.refusal]);
  if (outcome.kind !== "happened") return;
  const { concern, followUp } = found;
  if (!(await insertRecord(asked, { ...record, concernId: concern.id, followUpId: followUp.id })))
    throw notFound();
  await closeFollowUps(asked, outcome.state.closes);
  await openFollowUps(asked, concern.id, outcome.state.opens);
  await asked.happened(...outcome.facts);
  await concernChanged(asked, concern);
}

/** GET and POST …/chases: written down each time; the clock runs on. */
export const chase = asking<Found>({
  ...common("chased"),
  draw: async (_, found) => ({
    back: { to: pathOf(found), words: "Back" },
    title: "You chased them",
    questions: chaseQuestions,
    to: `${pathOf(found)}/chases`,
    keptAs: `chase:${found.followUp.id}`,
    button: "Keep it",
  }),
  take: async (asked, found, { answers }, id) => {
    const outcome = chaseFollowUp(found.concern, found.followUp);
    const nothingMoves: Change = { closes: [], opens: [] };
    await carryOut(
      asked,
      found,
      outcome.kind === "happened" ? { ...outcome, state: nothingMoves } : outcome,
      {
        id,
        kind: "chase",
        title: "Chased the local authority",
        answers,
      },
    );
    return go(`/concerns/${found.concern.id}?just=chased`);
  },
});

const answerTitles: Record<LocalAnswer, string> = {
  acting: "The local authority acts",
  "not-acting": "The local authority does not take it further",
  "only-acknowledged": "The local authority has it, and has not decided",
};

/** GET and POST …/answer: what the local authority said; a decision of theirs closes the clock. */
export const answer = asking<Found>({
  ...common("answered"),
  draw: async (_, found) => ({
    back: { to: pathOf(found), words: "Back" },
    title: "They answered",
    questions: answerQuestions,
    to: `${pathOf(found)}/answer`,
    keptAs: `answer:${found.followUp.id}`,
    button: "Keep their answer",
  }),
  take: async (asked, found, { answers, values, days }, id) => {
    const said = values["answer"] as LocalAnswer;
    const outcome = answerFollowUp(found.concern, found.followUp, {
      recordId: id,
      by: asked.actor.personId ?? "",
      answer: said,
      lookAgainOn: days["again"] ?? null,
      now: asked.now,
    });
    if (outcome.kind === "refused" && outcome.refusal === "dayNotAhead")
      return { again: FOLLOW_REFUSALS.dayNotAhead };
    await carryOut(asked, found, outcome, { id, kind: "answer", title: answerTitles[said], answers });
    return go(`/concerns/${found.concern.id}?just=answered`);
  },
});

/** GET and POST …/escalation: to somebody above, with a working day's clock of its own. */
export const escalation = asking<Found>({
  ...common("escalated"),
  draw: async (_, found) => ({
    back: { to: pathOf(found), words: "Back" },
    title: "Take it to somebody above",
    before: <p>Until it gets better for her, this stays open: they have one working day to answer.</p>,
    questions: escalationQuestions,
    to: `${pathOf(found)}/escalation`,
    keptAs: `escalation:${found.followUp.id}`,
    button: "Keep it and start the clock",
  }),
  take: async (asked, found, { answers }, id) => {
    const told = { recordId: id, by: asked.actor.personId ?? "", now: asked.now };
    const nation = asked.organisation.nation;
    await carryOut(asked, found, escalateFollowUp(found.concern, found.followUp, { ...told, nation }), {
      id,
      kind: "escalation",
      title: "Taken to somebody above",
      answers,
    });
    return go(`/concerns/${found.concern.id}?just=escalated`);
  },
});
