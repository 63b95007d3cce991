import type { Rule, SeenVisit } from "./visit.ts";

/** What the programme asks for and is not there yet; empty when the visit may begin (practice: lone working). */
export function rulesUnmet(visit: SeenVisit): Rule[] {
  const { plan, overridden } = visit;
  const unmet: Rule[] = [];
  if (visit.how === "home" && plan.homeRiskNoteNeeded && !visit.hasNote) unmet.push("note");
  if (plan.firstVisitByTwo && !visit.metBefore && visit.secondId === null) unmet.push("two");
  return unmet.filter((rule) => !overridden.includes(rule));
}
