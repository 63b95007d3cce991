import { changedMeanwhile, go, one, type Answer, type Asked } from "../platform/web/index.ts";
import { carryOut } from "./carry-out.ts";
import { reachVisit } from "./reach.ts";
import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import { REFUSALS, type VisitRefusal } from "./refusals.ts";
import { visitFact, type Talk, type Visit, type VisitFact } from "./visit.ts";

/** She says whether she would like to talk a visit through that she had to leave; her coordinator says that they have (D26). */
export function answerTalk(visit: Visit, answer: Talk): Outcome<Visit, VisitFact, VisitRefusal> {
  if (visit.talk === null) return refused("visitOver");
  if (visit.talk === answer) return nothing();
  return happened({ ...visit, talk: answer }, visitFact("VisitTalk", visit, { talk: answer }));
}

/** POST /visits/:id/talk */
export async function talk(asked: Asked): Promise<Answer> {
  const visit = await reachVisit(asked, "talk");
  const isHers = asked.actor.personId === visit.supporterId && asked.actor.role === "supporter";
  const wanted = one(asked.typed, "answer") === "no" ? ("declined" as const) : ("wanted" as const);
  const outcome = answerTalk(visit, isHers ? wanted : "held");
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  await carryOut(asked, visit, outcome);
  return go(isHers ? `/visits/${visit.id}?just=talk` : "/board");
}
