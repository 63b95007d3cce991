import { changedMeanwhile, go, notFound, type Asked } from "../../platform/web/index.ts";
import { sayGestation } from "../../words/pregnancy.ts";
import { hearOfAction } from "../afterwards/hear-of-action.ts";
import { closeFollowUps, openFollowUps } from "../following/store.ts";
import { asking } from "../questions/asking.tsx";
import type { Answers } from "../questions/read-answers.ts";
import { insertRecord } from "../records/store.ts";
import { concernChanged } from "../tell-of.ts";
import { decide } from "./decide.ts";
import { isDecisionKind, lowLevelKinds, type Decision, type DecisionKind } from "./decision.ts";
import { UnbornNote } from "./pages/unborn-note.tsx";
import { questionsFor } from "./questions.ts";
import { DECIDE_REFUSALS, fieldOf } from "./refusals.ts";
import { offerDecision, sayDecision } from "./say-decision.ts";
import { isAboutOurOwn, reachDecided, type Standing } from "./standing.ts";
import { insertDecision } from "./store.ts";

type Found = { standing: Standing; kind: DecisionKind };

/** GET and POST /concerns/:id/decisions/:kind */
export const decision = asking<Found>({
  reach: async (asked) => {
    const kind = asked.params["kind"] ?? "";
    if (!isDecisionKind(kind)) throw notFound();
    return { standing: await reachDecided(asked), kind };
  },
  after: ({ standing }) => `/concerns/${standing.concern.id}?just=decided`,
  draw: async (_, { standing: { concern }, kind }) => {
    const { offer, hint } = offerDecision(kind);
    const weeks = concern.said.gestationWeeks;
    return {
      back: { to: `/concerns/${concern.id}/decisions`, words: "All decisions" },
      title: offer,
      before: (
        <>
          <p>{hint}</p>
          {concern.said.aboutKind === "unborn-baby" && (
            <UnbornNote gestation={weeks === null ? null : sayGestation({ weeks, days: 0 })} />
          )}
        </>
      ),
      questions: questionsFor(kind),
      to: `/concerns/${concern.id}/decisions/${kind}`,
      keptAs: `decision:${kind}:${concern.id}`,
      button: "Decide",
      after:
        "Whoever raised it hears that action was taken, and not what. Nobody can change this afterwards.",
    };
  },
  take: async (asked, { standing, kind }, answers, id) => {
    const { concern, open, closing } = standing;
    const outcome = decide(
      {
        concern: {
          id: concern.id,
          programmeId: concern.programmeId,
          taken: concern.state === "acknowledged",
          closed: closing !== null,
          aboutOurOwn: isAboutOurOwn(concern),
        },
        open,
        nation: asked.organisation.nation,
        now: asked.now,
      },
      decisionOf(asked, concern.id, kind, answers, id),
      {
        withoutConsent: answers.values["consent-why"] ?? "",
        notKnowing: answers.values["why-not"] ?? "",
      },
    );
    if (outcome.kind === "refused") {
      const field = fieldOf[outcome.refusal];
      if (field) return { [field]: DECIDE_REFUSALS[outcome.refusal] };
      throw changedMeanwhile(DECIDE_REFUSALS[outcome.refusal]);
    }
    if (outcome.kind === "happened") {
      const { decision: made, opens, closes } = outcome.state;
      const isNew = await insertRecord(asked, {
        id,
        concernId: concern.id,
        kind: "decision",
        title: sayDecision(made),
        answers: answers.answers,
      });
      if (!isNew) throw notFound();
      await insertDecision(asked, made);
      await closeFollowUps(asked, closes);
      await openFollowUps(asked, concern.id, opens);
      await asked.happened(...outcome.facts);
      await hearOfAction(asked, concern);
      await concernChanged(asked, concern);
    }
    return go(`/concerns/${concern.id}?just=decided`);
  },
});

const decisionOf = (
  asked: Asked,
  concernId: string,
  kind: DecisionKind,
  { values, days }: Answers,
  id: string,
): Decision => ({
  id,
  concernId,
  kind,
  withConsent: values["consent"] === undefined ? null : values["consent"] === "with",
  sheKnows: values["knows"] === "yes",
  lookAgainOn: days["again"] ?? null,
  lowLevelKind: lowLevelKinds.find((each) => each === values["low-level"]) ?? null,
  decidedAt: asked.now,
  decidedBy: asked.actor.personId ?? "",
});
