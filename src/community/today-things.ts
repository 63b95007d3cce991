import { askingForParent, askingForSupporter } from "./asking/for-today.ts";
import type { Asked } from "../platform/web/index.ts";
import type { TodayThing } from "../words/today-thing.ts";
import { goodbyeToOpen, sinceForParent } from "./goodbye/today-things.ts";
import { shiftsToday } from "./rota/today-things.ts";
import { spacesForParent, spacesForSupporter } from "./spaces/today-things.ts";

import { moderationToday } from "./moderation/open-things.ts";

type Things = (asked: Asked) => Promise<TodayThing[]>;

/** What the community puts on a parent's first screen, and on a supporter's. */
export const communityForParent: readonly Things[] = [
  // one to a line: each slice adds its own
  sinceForParent,
  spacesForParent,
  askingForParent,
];
export const communityForSupporter: readonly Things[] = [
  // the same
  shiftsToday,
  goodbyeToOpen,
  spacesForSupporter,
  moderationToday,
  askingForSupporter,
];
