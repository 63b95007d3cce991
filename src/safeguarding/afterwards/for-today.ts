import type { Doing } from "../../platform/web/index.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { addDays, at } from "../../words/day.ts";
import { listMyDebriefs, listTopics } from "./store.ts";

/** On her first screen, until she has answered: action was taken on what she raised, and somebody would talk with her. */
export const debriefsToday = async (doing: Doing): Promise<TodayThing[]> =>
  (await listMyDebriefs(doing)).map(({ concernId }) => ({
    key: `debrief:${concernId}`,
    title: "Action was taken on what you raised",
    words: "Thank you for telling us. Would you like to talk it through with somebody?",
    action: { href: `/concerns/${concernId}`, words: "Answer" },
  }));

/** Days for which her first screen says that something waits for her supervision. */
const topicDays = 14;

/** That a conversation is queued for her next supervision: since when, and never about what. */
export async function topicsToday(doing: Doing): Promise<TodayThing[]> {
  if (!doing.actor.personId) return [];
  const since = at(addDays(doing.today, -topicDays), "00:00");
  const topics = (await listTopics(doing, doing.actor.personId)).filter(({ queuedAt }) => queuedAt >= since);
  return topics.slice(-1).map(({ id }) => ({
    key: `topic:${id}`,
    title: "For your next supervision",
    words: "A conversation about something that happened. You say how much you would like to talk about it.",
    action: null,
  }));
}
