import { changedMeanwhile, go, type Route } from "../../platform/web/index.ts";
import { listRolesOf } from "../afterwards/store.ts";
import { reachDecided } from "../deciding/standing.ts";
import { whoAnswers } from "../policy.ts";
import { asking } from "../questions/asking.tsx";
import type { Question } from "../questions/question.ts";
import { insertRecord } from "../records/store.ts";
import { concernChanged } from "../tell-of.ts";
import { STAND_DOWN_REFUSALS } from "./refusals.ts";
import { standDown, standUp } from "./stand-down.ts";
import { endStoodDown, insertStoodDown } from "./store.ts";

const why = (question: string): Question[] => [
  { kind: "words", name: "reason", question, missing: "Write why", rows: 3 },
  {
    kind: "words",
    name: "said",
    question: "What did you say to her, and when?",
    hint: "Tell her yourself, kindly. It is no accusation, and nothing is decided.",
    rows: 3,
  },
];

/** GET and POST /concerns/:id/stand-down: no new matches for now, without accusation (practice: safeguarding ladder 7). */
const begin = asking({
  reach: reachDecided,
  after: ({ concern }) => `/concerns/${concern.id}?just=stood-down`,
  draw: async (_, { concern }) => ({
    back: { to: `/concerns/${concern.id}`, words: "The concern" },
    title: "No new matches for now",
    before: (
      <p>
        She is not suggested for new matches until you end it, and nobody who may not see this concern learns
        why. Contact with those she supports is put on hold as well, to be looked at again within a week. Her
        own page says so in calm sentences. It accuses nobody.
      </p>
    ),
    questions: why("Why is this right for now?"),
    to: `/concerns/${concern.id}/stand-down`,
    button: "No new matches for now",
  }),
  take: async (asked, { concern, stoodDown }, { answers }, id) => {
    const roles = concern.aboutPersonId
      ? await asked.asSystem(() => listRolesOf(asked, concern.aboutPersonId ?? "", concern.programmeId))
      : [];
    const about = {
      personId: concern.aboutPersonId,
      isSupporter: roles.includes("supporter"),
      programmeId: concern.programmeId,
    };
    const outcome = standDown(about, stoodDown, { id, now: asked.now });
    if (outcome.kind === "refused") throw changedMeanwhile(STAND_DOWN_REFUSALS[outcome.refusal]);
    if (outcome.kind === "happened" && (await insertStoodDown(asked, outcome.state, concern.id))) {
      await insertRecord(asked, {
        id,
        concernId: concern.id,
        kind: "stand-down",
        title: "No new matches for now",
        answers,
      });
      await asked.happened(...outcome.facts);
      await asked.changed(`person:${concern.aboutPersonId}`);
      await concernChanged(asked, concern);
    }
    return go(`/concerns/${concern.id}?just=stood-down`);
  },
});

/** GET and POST /concerns/:id/stand-up */
const end = asking({
  reach: reachDecided,
  after: ({ concern }) => `/concerns/${concern.id}?just=stood-up`,
  draw: async (_, { concern }) => ({
    back: { to: `/concerns/${concern.id}`, words: "The concern" },
    title: "She can be matched again",
    before: <p>Holds on contact with those she supports stay until somebody ends each of them.</p>,
    questions: why("Why does it end?"),
    to: `/concerns/${concern.id}/stand-up`,
    button: "End it",
  }),
  take: async (asked, { concern, stoodDown }, { answers }, id) => {
    const outcome = standUp(stoodDown, asked.now);
    if (outcome.kind === "happened") {
      await insertRecord(asked, {
        id,
        concernId: concern.id,
        kind: "stand-down-end",
        title: "She can be matched again",
        answers,
      });
      await endStoodDown(asked, outcome.state);
      await asked.happened(...outcome.facts);
      await asked.changed(`person:${concern.aboutPersonId}`);
      await concernChanged(asked, concern);
    }
    return go(`/concerns/${concern.id}?just=stood-up`);
  },
});

const form = (path: `/${string}`, records: string, { ask, take }: typeof begin): Route[] => [
  { method: "GET", path, who: whoAnswers, records: "concern.seen", answer: ask },
  { method: "POST", path, who: whoAnswers, records, answer: take },
];
export const standingDownRoutes: Route[] = [
  ...form("/concerns/:id/stand-down", "supporter.stood-down", begin),
  ...form("/concerns/:id/stand-up", "supporter.stood-up", end),
];
