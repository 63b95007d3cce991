import type { Day } from "../../words/day.ts";
import type { Place, Space } from "../space.ts";
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
