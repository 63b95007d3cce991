import type { Asked } from "../../platform/web/index.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { answersForParent } from "./questions/my-answers.ts";
import { sessionsForSupporter } from "./sessions/for-supporter.ts";

/** What of questions and sessions stands on a parent's first screen, and on a supporter's. */
export const askingForParent = (asked: Asked): Promise<TodayThing[]> => answersForParent(asked);
export const askingForSupporter = (asked: Asked): Promise<TodayThing[]> => sessionsForSupporter(asked);
