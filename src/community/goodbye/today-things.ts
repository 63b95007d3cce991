import { communityDoor } from "../../loss/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { stageOf } from "../stage.ts";
import { listSpaces } from "../store/space-store.ts";
import { listMyCheckIns } from "./store/check-in-store.ts";
import { findEnding } from "./store/ending-store.ts";

/** Six weeks after a space closed: her question. Nothing on a first screen says what it was. */
export async function sinceForParent(asked: Asked): Promise<TodayThing[]> {
  const waiting = await listMyCheckIns(asked);
  if (waiting.length === 0 || (await communityDoor(asked)).kind !== "open") return [];
  return waiting.map(({ placeId }) => ({
    key: `since:${placeId}`,
    title: "How are you now?",
    words: "A short question, whenever you like, or not at all.",
    action: { href: `/since/${placeId}`, words: "Answer" },
  }));
}

/** For whoever leads a goodbye that has begun and is not opened. */
export async function goodbyeToOpen(asked: Asked): Promise<TodayThing[]> {
  const things: TodayThing[] = [];
  for (const space of await listSpaces(asked)) {
    const stage = stageOf(space, asked.today);
    if (stage !== "goodbye" && stage !== "last week") continue;
    const ending = await findEnding(asked, space.id);
    if (ending?.ledBy !== asked.actor.personId || ending?.farewellThreadId) continue;
    things.push({
      key: `goodbye:${space.id}`,
      title: `${space.name} says goodbye`,
      words: "You lead it. Your own words open it.",
      action: { href: `/spaces/${space.id}/farewell`, words: "Open the goodbye" },
    });
  }
  return things;
}
