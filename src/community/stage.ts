import { addDays, type Day } from "../words/day.ts";
import type { Space } from "./space.ts";

/**
 * Where a space stands between its opening and its end (product principle 6). In the last week before it is read only no
 * new thread begins, so that nobody opens something that cannot be answered.
 */
export type Stage = "before" | "open" | "goodbye" | "last week" | "read only" | "closed";

type Days = Pick<Space, "opensOn" | "goodbyeFromOn" | "readOnlyFromOn" | "endsOn" | "closedAt">;

export function stageOf(space: Days, today: Day): Stage {
  const { opensOn, goodbyeFromOn, readOnlyFromOn, endsOn, closedAt } = space;
  if (closedAt || (endsOn && today >= endsOn)) return "closed";
  if (today < opensOn) return "before";
  if (readOnlyFromOn && today >= readOnlyFromOn) return "read only";
  if (readOnlyFromOn && goodbyeFromOn && today >= addDays(readOnlyFromOn, -7)) return "last week";
  return goodbyeFromOn && today >= goodbyeFromOn ? "goodbye" : "open";
}

/** Nobody writes any more: there is nothing to wait for, and nobody to be there. */
export const isOnlyRead = (stage: Stage): boolean => stage === "read only" || stage === "closed";
