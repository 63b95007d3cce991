import type { Doing } from "../../platform/web/index.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { listMyDebriefs } from "./store.ts";

/** On her first screen, until she has answered: action was taken on what she raised, and somebody would talk with her. */
export const debriefsToday = async (doing: Doing): Promise<TodayThing[]> =>
  (await listMyDebriefs(doing)).map(({ concernId }) => ({
    key: `debrief:${concernId}`,
    title: "Action was taken on what you raised",
    words: "Thank you for telling us. Would you like to talk it through with somebody?",
    action: { href: `/concerns/${concernId}`, words: "Answer" },
  }));
