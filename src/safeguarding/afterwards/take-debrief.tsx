import { changedMeanwhile, go, notFound, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { reachFollowUp } from "../following/reach-follow-up.ts";
import { closeFollowUps, openFollowUps } from "../following/store.ts";
import { asking } from "../questions/asking.tsx";
import type { Question } from "../questions/question.ts";
import { reachConcern } from "../reach.ts";
import { insertRecord } from "../records/store.ts";
import { concernChanged } from "../tell-of.ts";
import { answerDebrief, DEBRIEF_REFUSALS } from "./answer-debrief.ts";
import { findAfter, keepDebrief } from "./store.ts";

const answers = ["wanted", "declined", "later"] as const;

/** POST /concerns/:id/debrief: whoever raised it says whether she would like to talk it through (D26). */
export async function sayDebrief(asked: Asked): Promise<Answer> {
  const concern = await reachConcern(asked);
  const after = await findAfter(asked, concern.id);
  if (!after || after.personId !== asked.actor.personId) throw notFound();
  const answer = answers.find((each) => each === one(asked.typed, "answer"));
  if (!answer) return go(`/concerns/${concern.id}`);
  const ownerId = concern.state === "acknowledged" ? concern.acknowledgedBy : (concern.toldIds[0] ?? "");
  const outcome = answerDebrief(after, answer, { ownerId, now: asked.now });
  if (outcome.kind === "refused") throw changedMeanwhile(DEBRIEF_REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    await keepDebrief(asked, concern.id, answer);
    await asked.asSystem(() => openFollowUps(asked, concern.id, outcome.state.opens));
    if (answer === "wanted")
      await asked.owe({
        toPersonId: ownerId,
        template: "concern-debrief-wanted",
        subject: "Something for you",
        body: "Somebody would like to talk with you. Sign in to see who.",
        link: `/concerns/${concern.id}`,
        programmeId: concern.programmeId,
        aboutId: concern.id,
        onceKey: `concern-debrief-wanted:${concern.id}`,
      });
    await concernChanged(asked, concern);
  }
  return go(`/concerns/${concern.id}?just=debrief`);
}

const questions: Question[] = [
  {
    kind: "choice",
    name: "outcome",
    question: "Have you talked?",
    missing: "Choose whether you have talked",
    options: [
      { value: "done", words: "Yes, we have talked" },
      { value: "declined", words: "She would rather not, now" },
    ],
  },
  {
    kind: "words",
    name: "note",
    question: "Does anything follow from it?",
    hint: "What she told you stays with you. Only what somebody must do now.",
    rows: 2,
  },
];

/** GET and POST …/follow-ups/:followid/debrief: whoever holds it says that it was done, or that she would rather not. */
export const debriefHeld = asking({
  reach: async (asked) => {
    const found = await reachFollowUp(asked);
    if (found.followUp.kind !== "debrief") throw notFound();
    return found;
  },
  after: ({ concern }) => `/concerns/${concern.id}?just=talked`,
  draw: async (_, { concern, followUp }) => ({
    back: { to: `/concerns/${concern.id}/follow-ups/${followUp.id}`, words: "Back" },
    title: "You talked it through",
    questions,
    to: `/concerns/${concern.id}/follow-ups/${followUp.id}/debrief`,
    button: "Keep it",
  }),
  take: async (asked, { concern, followUp }, { answers: written, values }, id) => {
    if ((await closeFollowUps(asked, [followUp.id])) > 0) {
      const done = values["outcome"] === "done";
      await insertRecord(asked, {
        id,
        concernId: concern.id,
        kind: "debrief",
        title: done ? "Talked it through with whoever raised it" : "Whoever raised it would rather not talk",
        answers: written,
        followUpId: followUp.id,
      });
      await asked.asSystem(() => keepDebrief(asked, concern.id, done ? "done" : "declined"));
      await concernChanged(asked, concern);
    }
    return go(`/concerns/${concern.id}?just=talked`);
  },
});
