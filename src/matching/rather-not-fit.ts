import { sayList } from "../words/lists.ts";
import { quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { POINTS } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** What she would rather not support just now, against why the parent was referred. Kept to the coordinator. */
export function ratherNotFit(parent: ParentSide, supporter: SupporterSide): Part {
  const reasons = new Map(parent.reasons.map((reason) => [reason.code, reason.words]));
  const hit = [...reasons].filter(([code]) => supporter.ratherNot.includes(code)).map(([, words]) => words);
  const row: Part = {
    ...quietPart(
      "Would rather not",
      sayList([...reasons.values()]) || "No reason given",
      "Nothing that meets this",
    ),
    sharing: "coordinator",
  };
  if (hit.length === 0) return { ...row, fit: "yes" };
  return {
    ...row,
    theirs: sayList(hit),
    fit: "talk",
    points: Math.max(hit.length * POINTS.ratherNot, POINTS.ratherNotMin),
    toTalkAbout: `Would rather not support this just now: ${sayList(hit)}. Ask first; no is a good answer`,
  };
}
