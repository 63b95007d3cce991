import { today as dayOf, type Day } from "../words/day.ts";
import { plural } from "../words/lists.ts";
import { inDays, onDay, onDayAt, sayMeetingDetails } from "./say-meeting.ts";
import type { Standing } from "./store.ts";

/** The one sentence that leads a parent's screen, and the one thing to do about it. */
export type Lead = {
  sentence: string;
  words: string;
  button: { to: string; words: string };
  link: { to: string; words: string } | null;
};

/** Who my supporter is and when we next meet, as a person would say it. `accompaniedBy`: the coordinator who comes along. */
export function todayLead(pair: Standing, accompaniedBy: string | null, today: Day): Lead {
  const { supporter, next, asking } = pair;
  if (asking?.state === "offered")
    return {
      sentence:
        asking.kind === "introduction"
          ? `${supporter.called} would like to meet you`
          : `${supporter.called} asks when to meet`,
      words: `${asking.offeredTimes.length === 1 ? "There is 1 time" : `There are ${asking.offeredTimes.length} times`} to choose from, ${sayMeetingDetails(asking, "parent", accompaniedBy)} You can ask for others.`,
      button: { to: `/meetings/${asking.id}`, words: "Choose a time" },
      link: next ? { to: `/meetings/${next.id}`, words: "See what is booked" } : null,
    };
  if (next?.state === "booked")
    return {
      sentence: `You are ${next.how === "phone" || next.how === "video" ? "talking" : "meeting"} ${onDayAt(next.startsAt, today)}`,
      words: `${inDays(dayOf(next.startsAt), today)}, ${sayMeetingDetails(next, "parent", accompaniedBy)}`,
      button: { to: `/meetings/${next.id}`, words: "See this meeting" },
      link: { to: `/meetings/${next.id}#change`, words: "Change this meeting" },
    };
  if (pair.hold)
    return {
      sentence: "Your visits are paused for now",
      words: `${supporter.called} is still your supporter. Your coordinator gets in touch with you about what comes next.`,
      button: { to: `/relationships/${pair.id}`, words: `You and ${supporter.called}` },
      link: null,
    };
  const ours = { to: `/relationships/${pair.id}`, words: `You and ${supporter.called}` };
  if (asking)
    return {
      sentence: "You asked for other times",
      words: `${supporter.called} knows, and you get a message when there are new times.`,
      button: { to: `/meetings/${asking.id}`, words: "See what you said" },
      link: ours,
    };
  return {
    sentence: `${supporter.called} is alongside you`,
    words: pair.quiet
      ? `Nothing is expected of you. When you would like to talk, or to meet, ${supporter.called} is there.`
      : pair.lastHeldOn
        ? `You were last in touch ${onDay(pair.lastHeldOn, today)}. ${supporter.called} offers times for the next meeting, and you get a message.`
        : `First ${supporter.called} offers you a few times to meet, usually within ${plural(pair.settings.firstMeetingWithinDays, "day")}. You get a message, and you choose.`,
    button: { to: ours.to, words: ours.words },
    link: null,
  };
}
