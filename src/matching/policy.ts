import type { Actor } from "../platform/web/index.ts";
import type { Pair } from "./match.ts";

/** What can be done with a match; `typeAnswer` is a coordinator writing down what somebody told her. */
export type MatchAct = "see" | "answerAsSupporter" | "answerAsParent" | "typeAnswer" | "withdraw";

/** Whether this actor may do this to this match at all; whether it makes sense now is the act's own question. */
export function mayMatch(
  actor: Actor,
  act: MatchAct,
  match: Pick<Pair, "programmeId" | "parentId" | "supporterId">,
): boolean {
  if (actor.role === "coordinator" || actor.role === "administrator") {
    const here = actor.programmeId === null || actor.programmeId === match.programmeId;
    return (
      here &&
      (act === "see" || ((act === "typeAnswer" || act === "withdraw") && actor.role === "coordinator"))
    );
  }
  if (actor.role === "supporter")
    return actor.personId === match.supporterId && (act === "see" || act === "answerAsSupporter");
  if (actor.role === "parent")
    return actor.personId === match.parentId && (act === "see" || act === "answerAsParent");
  return false;
}
