import { at, addDays, today } from "../../src/words/day.ts";
import { pairScenes } from "./pair-scenes.ts";
import { referralScenes } from "./referral-scenes.ts";
import { townOn, type Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

/** Every scene of the story, wherever it is written down, in the order of its day. */
export async function tellStory(stage: Stage, realNow: Date): Promise<void> {
  const town = townOn(stage);
  const moment = (scene: Scene): Date => at(addDays(today(realNow), -scene.daysAgo), scene.at);
  const scenes = [...referralScenes(realNow), ...pairScenes(realNow)].sort((one, other) => moment(one).getTime() - moment(other).getTime());
  for (const scene of scenes) {
    // a scene of this very day never lies in the future
    const when = Math.min(moment(scene).getTime(), realNow.getTime() - 60_000);
    town.clock.now = new Date(Math.max(when, town.clock.now.getTime()));
    await scene.tell(town);
    await town.post();
  }
}
