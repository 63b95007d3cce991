import { changedMeanwhile, type Asked } from "../../platform/web/index.ts";
import type { Referral } from "../referral.ts";
import { REFUSALS } from "../refusals.ts";
import { keepState } from "../store.ts";
import { TRIAGE_REFUSALS, type TriageRefusal } from "./refusals.ts";
import type { TriageOutcome } from "./triaged.ts";

/** What came of an act: it was carried out, it was so already, or it is refused with a sentence. */
export type CarriedOut =
  | { kind: "happened"; referral: Referral }
  | { kind: "nothing" }
  | { kind: "refused"; refusal: TriageRefusal; sentence: string };

/**
 * Writes what an act decided: the state, then `also` (rows the facts speak of), then the facts and all they set in
 * motion. Refuses when somebody else was quicker.
 */
export async function carryOut(
  asked: Asked,
  before: Referral,
  outcome: TriageOutcome,
  also?: (after: Referral) => Promise<unknown>,
): Promise<CarriedOut> {
  if (outcome.kind === "refused") return { ...outcome, sentence: TRIAGE_REFUSALS[outcome.refusal] };
  if (outcome.kind === "nothing") return outcome;
  if (!(await keepState(asked.db, before, outcome.state))) throw changedMeanwhile(REFUSALS.changedMeanwhile);
  await also?.(outcome.state);
  await asked.happened(...outcome.facts);
  await asked.changed("referrals");
  await asked.changed("board");
  await asked.changed(`referral:${before.id}`);
  return { kind: "happened", referral: outcome.state };
}
