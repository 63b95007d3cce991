import { addDays, sayDay, type Day } from "../../words/day.ts";
import type { Space } from "../space.ts";
import { stageOf } from "../stage.ts";

/** How a space ends, in sentences for everybody in it; none while nothing is planned. */
export function sayEnding(space: Space, today: Day): string[] {
  const { goodbyeFromOn, readOnlyFromOn, endsOn } = space;
  if (!endsOn) return [];
  const last = `The last day is ${sayDay(endsOn)}.`;
  switch (stageOf(space, today)) {
    case "closed":
      return ["This community has closed. Thank you for everything you brought to it."];
    case "read only":
      return [
        `Everything can still be read until ${sayDay(addDays(endsOn, -1))}. Nobody writes here any more.`,
      ];
    case "last week":
      return [
        `You can answer in every thread until ${sayDay(addDays(readOnlyFromOn ?? endsOn, -1))}. New threads do not begin any more.`,
        last,
      ];
    case "goodbye":
      return [
        `This community is coming to its end, as planned from the start. You can write until ${sayDay(addDays(readOnlyFromOn ?? endsOn, -1))}, and read until the end.`,
        last,
      ];
    default:
      return goodbyeFromOn ? [`It says goodbye from ${sayDay(goodbyeFromOn)}.`, last] : [last];
  }
}
