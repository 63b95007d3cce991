import type { Role } from "../words/roles.ts";
import type { Visit } from "./visit.ts";

export type VisitAct = "see" | "go" | "plan" | "override" | "answer" | "talk";
type Side = "supporter" | "second" | "coordinator" | "lead";
type Whoever = { personId: string | null; role: string; programmeId: string | null };

export const whoGoes: readonly Role[] = ["supporter"];
export const whoSees: readonly Role[] = ["supporter", "coordinator", "administrator", "safeguarding-lead"];
export const whoPlans: readonly Role[] = ["supporter", "coordinator", "administrator"];
/** Who keeps an eye on everybody who is out, and answers an alarm. */
export const whoWatches: readonly Role[] = ["coordinator", "administrator", "safeguarding-lead"];
export const whoLetsThrough: readonly Role[] = ["coordinator", "administrator"];

const may: Record<VisitAct, readonly Side[]> = {
  see: ["supporter", "second", "coordinator", "lead"],
  go: ["supporter"],
  plan: ["supporter", "coordinator"],
  override: ["coordinator"],
  answer: ["coordinator", "lead"],
  talk: ["supporter", "coordinator"],
};

export const isHere = (programmeId: string, actor: Whoever): boolean =>
  actor.programmeId === null || actor.programmeId === programmeId;

/** Who this actor is to a visit, if anybody. The parent is never one of them: her side of it is the meeting. */
export function sideOf(
  visit: Pick<Visit, "supporterId" | "secondId" | "programmeId">,
  actor: Whoever,
): Side | null {
  if (actor.role === "supporter")
    return actor.personId === visit.supporterId
      ? "supporter"
      : actor.personId !== null && actor.personId === visit.secondId
        ? "second"
        : null;
  if (!isHere(visit.programmeId, actor)) return null;
  if (actor.role === "coordinator" || actor.role === "administrator") return "coordinator";
  return actor.role === "safeguarding-lead" ? "lead" : null;
}

export const mayVisit = (act: VisitAct, ...who: Parameters<typeof sideOf>): boolean => {
  const side = sideOf(...who);
  return side !== null && may[act].includes(side);
};
