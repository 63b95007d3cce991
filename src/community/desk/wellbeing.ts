import type { Doing } from "../../platform/web/index.ts";
import { addDays, at } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import type { WellbeingView } from "./pages/wellbeing.tsx";
import type { Here } from "./store/cover-store.ts";
import { countHeavySince } from "./store/wellbeing-store.ts";

/** Heavy posts in one shift, and in two weeks, from which a pause is offered: ours, so that it is offered early. */
const shiftMany = 2;
const fortnightMany = 6;
const hoursOfShift = 4;

/** What a volunteer has carried, for herself alone; a pause is offered before she asks for one. */
export async function wellbeingOf(doing: Doing, spaceId: string, mine: Here | null): Promise<WellbeingView> {
  const { now, today } = doing;
  const thisShift = mine
    ? await countHeavySince(doing, new Date(now.getTime() - hoursOfShift * 3_600_000))
    : 0;
  const fortnight = await countHeavySince(doing, at(addDays(today, -14), "00:00"));
  const heavy = plural(fortnight, "heavy post");
  return {
    spaceId,
    count:
      fortnight === 0
        ? "No heavy posts in the last two weeks."
        : mine
          ? `${plural(thisShift, "heavy post")} today, ${fortnight} in two weeks.`
          : `${heavy} in two weeks.`,
    offer:
      thisShift >= shiftMany || fortnight >= fortnightMany
        ? "That is a lot to carry. A pause is part of this work, and so is talking it through."
        : null,
    mayPause: mine !== null && !mine.paused,
    paused: mine?.paused ? "You are taking a pause. Come back when you are ready." : null,
  };
}
