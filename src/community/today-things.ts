import type { Asked } from "../platform/web/index.ts";
import type { TodayThing } from "../words/today-thing.ts";
import { shiftsToday } from "./rota/today-things.ts";

type Things = (asked: Asked) => Promise<TodayThing[]>;

/** What the community puts on a parent's first screen, and on a supporter's. */
export const communityForParent: readonly Things[] = [];
export const communityForSupporter: readonly Things[] = [shiftsToday];
