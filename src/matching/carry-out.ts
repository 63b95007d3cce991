import { changedMeanwhile, type Doing } from "../platform/web/index.ts";
import type { Outcome } from "../words/outcome.ts";
import type { Introduction } from "./introduction.ts";
import type { KeptMatch } from "./kept-match.ts";
import type { Match } from "./match.ts";
import type { MatchFact } from "./match-facts.ts";
import { REFUSALS, type MatchRefusal } from "./refusals.ts";
import { keepMatch } from "./store.ts";

/**
 * Keeps what an act decided, and tells what happened. Answers whether anything did.
 * @throws a 409 with the refusal's sentence, or when somebody else was quicker
 */
export async function carryOut(
  doing: Doing,
  from: KeptMatch,
  outcome: Outcome<Match, MatchFact, MatchRefusal>,
  introduction?: Introduction,
): Promise<boolean> {
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind === "nothing") return false;
  if (!(await keepMatch(doing.db, from, outcome.state, introduction)))
    throw changedMeanwhile(
      "Something changed while you were on this page, so this was not saved. Look again, and try once more.",
    );
  await tell(doing, outcome.facts, from.referralId);
  return true;
}

/** The facts of a match, each with the ids others react by. */
export async function tell(doing: Doing, facts: readonly MatchFact[], referralId: string): Promise<void> {
  await doing.happened(
    ...facts.map((fact) => ({
      ...fact,
      detail: { ...fact.detail, matchId: fact.subjectId, referralId, parentId: fact.aboutPersonId },
    })),
  );
}
