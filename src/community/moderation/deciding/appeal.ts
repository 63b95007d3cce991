import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import type { Role } from "../../../words/roles.ts";
import type { Refusal } from "../refusals.ts";
import type { Does } from "./does.ts";
import { sayToAuthor } from "./say-does.ts";

export type Appeal = {
  id: string;
  caseId: string;
  side: "author" | "reporter";
  reportId: string | null;
  at: Date;
  dueAt: Date;
  words: string;
  decisionId: string;
  firstBy: string;
  decidedAt: Date | null;
  upheld: boolean | null;
  because: string | null;
};

/** Whose it was may ask when something of hers was touched; whoever reported may ask when nothing was done. */
export const mayAppeal = (side: Appeal["side"], does: readonly Does[]): boolean =>
  side === "author" ? sayToAuthor(does).length > 0 : does.includes("nothing");

/**
 * Another person than the first looks again (Online Safety Act, s.21; community.md, lesson 6). Refuses whoever decided
 * first, and supporters: it is for coordinators, leads and administrators.
 */
export function decideAppeal(
  appeal: Pick<Appeal, "firstBy" | "decidedAt">,
  by: { personId: string; role: Role },
  upheld: boolean,
): Outcome<{ upheld: boolean }, { kind: "AppealDecided"; upheld: boolean }, Refusal> {
  if (appeal.decidedAt) return refused("appealDecided");
  if (by.personId === appeal.firstBy) return refused("yourOwnDecision");
  if (by.role === "supporter") return refused("notYours");
  return happened({ upheld }, { kind: "AppealDecided", upheld });
}

/** Asks for another look, once. */
export function askAgain(told: {
  mayAppeal: boolean;
  appealed: boolean;
}): Outcome<null, { kind: "AppealMade" }, Refusal> {
  if (told.appealed) return nothing();
  return told.mayAppeal ? happened(null, { kind: "AppealMade" }) : refused("noAppeal");
}
