import type { Fact } from "../../platform/web/index.ts";
import type { Outcome } from "../../words/outcome.ts";
import type { Referral } from "../referral.ts";
import type { TriageRefusal } from "./refusals.ts";

/** What an act of triage answers: the referral as it is then, and the facts that tell it. */
export type TriageOutcome = Outcome<Referral, Fact, TriageRefusal>;

/** Who acts, and when: acts have no clock of their own. */
export type Acting = { by: string | null; at: Date };

/** A fact about this referral, in ids and codes. */
export const factOf = (
  kind: string,
  { id, programmeId, personId }: Pick<Referral, "id" | "programmeId" | "personId">,
  detail: Record<string, unknown> = {},
): Fact => ({ kind, subjectKind: "referral", subjectId: id, programmeId, aboutPersonId: personId, detail });
