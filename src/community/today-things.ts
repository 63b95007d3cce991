import { askingForParent, askingForSupporter } from "./asking/for-today.ts";
import type { Asked } from "../platform/web/index.ts";
import type { TodayThing } from "../words/today-thing.ts";
import { goodbyeToOpen, sinceForParent } from "./goodbye/today-things.ts";
import { sayStaffed } from "./rota/say-staffed.ts";
import { findStaffed } from "./rota/store/presence-store.ts";
import { shiftsToday } from "./rota/today-things.ts";
import { isOnlyRead, stageOf } from "./stage.ts";
import { findSpace } from "./store/space-store.ts";
import { spacesForParent, spacesForSupporter } from "./spaces/today-things.ts";

import { moderationToday } from "./moderation/open-things.ts";

const whoIsHere = async (asked: Asked, spaceId: string): Promise<string> => {
  const staffed = await findStaffed(asked, spaceId);
  if (staffed.untilAts.length > 0) return sayStaffed(staffed, asked.now);
  const space = await findSpace(asked, spaceId);
  // where nobody writes any more there is nobody to wait for
  return space && isOnlyRead(stageOf(space, asked.today))
    ? "It has come to its end. Everything in it can still be read for a while."
    : sayStaffed(staffed, asked.now);
};

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
