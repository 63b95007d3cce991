import type { Role } from "../words/roles.ts";

export type RelationshipAct =
  | "see"
  | "arrange"
  | "answerMeeting"
  | "agreeRules"
  | "rewordRules"
  | "log"
  | "hold";
type Side = "parent" | "supporter" | "coordinator" | "lead";

/** Who may come to a relationship's pages at all. */
export const whoSees: readonly Role[] = [
  "parent",
  "supporter",
  "coordinator",
  "administrator",
  "safeguarding-lead",
];
export const whoArranges: readonly Role[] = ["supporter", "coordinator", "administrator"];
/** Who may put contact on hold. */
export const whoHolds: readonly Role[] = ["coordinator", "administrator", "safeguarding-lead"];
export const whoMeets: readonly Role[] = ["parent", "supporter", "coordinator", "administrator"];

const may: Record<RelationshipAct, readonly Side[]> = {
  see: ["parent", "supporter", "coordinator", "lead"],
  arrange: ["supporter", "coordinator"],
  answerMeeting: ["parent", "supporter", "coordinator"],
  agreeRules: ["parent", "supporter"],
  rewordRules: ["parent", "supporter", "coordinator"],
  log: ["supporter"],
  hold: ["coordinator", "lead"],
};

/** Who this actor is to a pair, if anybody. */
export function sideIn(
  pair: { parentId: string; supporterId: string; programmeId: string },
  actor: { personId: string | null; role: string; programmeId: string | null },
): Side | null {
  if (actor.role === "parent") return actor.personId === pair.parentId ? "parent" : null;
  if (actor.role === "supporter") return actor.personId === pair.supporterId ? "supporter" : null;
  const here = actor.programmeId === null || actor.programmeId === pair.programmeId;
  if (actor.role === "coordinator" || actor.role === "administrator") return here ? "coordinator" : null;
  return actor.role === "safeguarding-lead" && here ? "lead" : null;
}

export const mayRelationship = (act: RelationshipAct, ...who: Parameters<typeof sideIn>): boolean => {
  const side = sideIn(...who);
  return side !== null && may[act].includes(side);
};

/** What stands in the timeline of a relationship, and for whose eyes: nothing of a worry is ever in the parent's. */
export type TimelineKind = "began" | "meeting" | "rules" | "contact" | "ending" | "concern";
export const seesInTimeline = (side: Side, kind: TimelineKind): boolean =>
  kind === "concern" ? side !== "parent" : true;
