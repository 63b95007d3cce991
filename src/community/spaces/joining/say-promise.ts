import type { Space } from "../../space.ts";
import { sayMinutes } from "../../../words/duration.ts";
import { sayDay } from "../../../words/day.ts";

/** What a space promises whoever joins, and when it ends; never more than its settings say. */
export function sayPromise(
  space: Pick<Space, "kind" | "replyMinutes" | "greetMinutes" | "endsOn">,
): string[] {
  return [
    "Trained parents are here at set hours. The first page says whether one is here now.",
    `While one is here, somebody answers within ${sayMinutes(space.replyMinutes)}.`,
    "You choose another name. Nobody here sees who you are, and you can hide even that name on a post.",
    "You can read without writing, take a break, or leave whenever you like.",
    ...(space.endsOn
      ? [`It has a planned ending, on ${sayDay(space.endsOn)}. Nobody is left without a goodbye.`]
      : []),
  ];
}
