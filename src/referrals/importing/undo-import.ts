import type { Fact } from "../../platform/web/index.ts";
import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { Referral } from "../referral.ts";
import { factOf } from "../triage/triaged.ts";

/** Nobody has done anything with it since it came in. */
export const isUntouched = ({
  state,
  version,
  acknowledgedAt,
  personId,
}: Pick<Referral, "state" | "version" | "acknowledgedAt" | "personId">): boolean =>
  state === "sent" && version === 1 && acknowledgedAt === null && personId === null;

/**
 * Takes one referral of a list back, while nobody has worked on it: it stays readable as withdrawn, with the reason.
 * Refuses those somebody has touched, because their history is no longer only the list's.
 */
export function undoImported(referral: Referral, why: string): Outcome<Referral, Fact, "touched"> {
  if (referral.state === "withdrawn") return nothing();
  if (!isUntouched(referral)) return refused("touched");
  return happened(
    { ...referral, state: "withdrawn" as const, withdrawnWhy: why },
    factOf("ImportUndone", referral, { importId: referral.importId }),
  );
}
