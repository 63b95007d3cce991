import type { Day } from "../../words/day.ts";
import type { Place, Space } from "../space.ts";
import { stageOf } from "../stage.ts";
import type { WriteRefusal } from "./refusals.ts";

/** Why nobody, or not she, writes in this space today; null where she may. */
export function whyNotHere(
  space: Pick<Space, "closedAt" | "opensOn" | "endsOn" | "readOnlyFromOn">,
  mine: Pick<Place, "untilAt"> | null,
  at: { now: Date; today: Day },
): Extract<WriteRefusal, "notHere" | "timeOver" | "notOpenYet" | "readOnly" | "spaceClosed"> | null {
  if (mine === null) return "notHere";
  if (space.closedAt || (space.endsOn && space.endsOn < at.today)) return "spaceClosed";
  if (space.readOnlyFromOn && space.readOnlyFromOn <= at.today) return "readOnly";
  if (space.opensOn > at.today) return "notOpenYet";
  return mine.untilAt && mine.untilAt <= at.now ? "timeOver" : null;
}

/** In the last week before a space is read only nothing begins there that nobody could answer (product principle 6). */
export const beginsNothing = (space: Space, today: Day): boolean => stageOf(space, today) === "last week";
