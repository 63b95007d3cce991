import { daysBetween, sayMonth, today } from "../../words/day.ts";
import { sayMinutes } from "../../words/duration.ts";
import { plural } from "../../words/lists.ts";
import type { Could, CouldNot } from "./who-could-cover.ts";

/** "Not asked before. 4 hours in August. Says she is free then." */
export function sayCould(could: Could, fromAt: Date, now: Date): string {
  return [
    sayAsked(could.lastAskedAt, now),
    `${could.minutesThisMonth === 0 ? "Nothing yet" : sayMinutes(could.minutesThisMonth)} in ${sayMonth(today(fromAt))}.`,
    could.wish === "gladly" || could.free === true ? "Says these hours suit her." : null,
    could.wish === "rather not" ? "Would rather not at these hours." : null,
    could.free === false ? "Did not name these hours as free." : null,
  ]
    .filter((each) => each !== null)
    .join(" ");
}

function sayAsked(lastAskedAt: Date | null, now: Date): string {
  if (!lastAskedAt) return "Not asked before.";
  const days = daysBetween(today(lastAskedAt), today(now));
  return days === 0 ? "Asked today." : `Asked ${plural(days, "day")} ago.`;
}

/** Why somebody is not among those who could, in words for whoever plans. */
export const sayCouldNot = (because: CouldNot["because"]): string =>
  ({
    onLeave: "On leave.",
    standsDown: "Takes a pause just now.",
    notReady: "Training or a check needs renewing.",
    doubleBooked: "Has a shift then.",
    dayFull: "Has her two hours that day.",
    tooLittleRest: "Too little rest between two shifts.",
    weekFull: "Has her hours for that week.",
    cannot: "Said that she can’t at these hours.",
  })[because];
