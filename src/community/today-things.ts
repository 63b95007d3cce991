import { askingForParent, askingForSupporter } from "./asking/for-today.ts";
import type { Asked } from "../platform/web/index.ts";
import type { TodayThing } from "../words/today-thing.ts";
import { goodbyeToOpen, sinceForParent } from "./goodbye/today-things.ts";
import { sayStaffed } from "./rota/say-staffed.ts";
import { findStaffed } from "./rota/store/presence-store.ts";
import { shiftsToday } from "./rota/today-things.ts";
import { spacesForParent, spacesForSupporter } from "./spaces/today-things.ts";

import { moderationToday } from "./moderation/open-things.ts";

const whoIsHere = async (asked: Asked, spaceId: string): Promise<string> =>
  sayStaffed(await findStaffed(asked, spaceId), asked.now);

type Things = (asked: Asked) => Promise<TodayThing[]>;

/** What the community puts on a parent's first screen, and on a supporter's. */
export const communityForParent: readonly Things[] = [
  // one to a line: each slice adds its own
  sinceForParent,
  spacesForParent(whoIsHere),
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
