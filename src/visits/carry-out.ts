import { changedMeanwhile, type Doing } from "../platform/web/index.ts";
import type { Outcome } from "../words/outcome.ts";
import type { VisitRefusal } from "./refusals.ts";
import { keepVisit } from "./store/visit-store.ts";
import type { Visit, VisitFact } from "./visit.ts";

/** Keeps what an act decided and remembers it; whoever has it open looks again. Refuses when somebody was quicker. */
export async function carryOut(
  doing: Doing,
  before: Visit,
  outcome: Outcome<Visit, VisitFact, VisitRefusal>,
): Promise<void> {
  if (outcome.kind !== "happened") return;
  if (!(await keepVisit(doing, outcome.state, before)))
    throw changedMeanwhile("Somebody else changed this visit just now. Look again, then decide.");
  await doing.happened(...outcome.facts);
  await lookAgain(doing, outcome.state);
}

/** Everybody who may have this visit open. */
export async function lookAgain(
  doing: Doing,
  visit: Pick<Visit, "id" | "supporterId" | "secondId">,
): Promise<void> {
  for (const topic of [`visit:${visit.id}`, `person:${visit.supporterId}`, "visits", "board"])
    await doing.changed(topic);
  if (visit.secondId) await doing.changed(`person:${visit.secondId}`);
}
