import { communityDoor } from "../../../loss/index.ts";
import type { Asked } from "../../../platform/web/index.ts";
import type { Topic } from "../../topics.ts";
import { listMutes } from "../mine/mute-store.ts";
import { listNotToday } from "../mine/not-today-store.ts";
import { findWish } from "../mine/wish-store.ts";
import { quietTopics, type Prefs } from "./prefs.ts";

/** What folds for whoever asks in this space now: what she chose, and what folds by itself while it is quiet for her. */
export async function loadPrefs(asked: Asked, spaceId: string): Promise<Prefs> {
  const topics = new Map<Topic, { untilAt: Date | null; quiet: boolean }>();
  const months = new Map<number, Date | null>();
  for (const { topic, dueMonth, untilAt } of await listNotToday(asked, spaceId)) {
    if (topic) topics.set(topic, { untilAt, quiet: false });
    if (dueMonth) months.set(dueMonth, untilAt);
  }
  if ((await communityDoor(asked)).kind !== "open" && !(await findWish(asked, spaceId))?.showsAll)
    for (const topic of quietTopics)
      if (!topics.has(topic)) topics.set(topic, { untilAt: null, quiet: true });
  const mutes = await listMutes(asked, spaceId);
  return {
    topics,
    months,
    mutedMembers: new Set(mutes.flatMap(({ memberId }) => memberId ?? [])),
    mutedVeils: new Set(mutes.flatMap(({ threadId, veilId }) => (veilId ? [`${threadId}:${veilId}`] : []))),
  };
}
