import { at, addDays, today } from "../../src/words/day.ts";
import { accountScenes } from "./account-scenes.ts";
import { aroundScenes } from "./around-scenes.ts";
import { askingScenes } from "./asking-scenes.ts";
import { concernScenes } from "./concern-scenes.ts";
import { contentScenes } from "./content-scenes.ts";
import { deskScenes } from "./desk-scenes.ts";
import { dutyScenes } from "./duty-scenes.ts";
import { goodbyeScenes } from "./goodbye-scenes.ts";
import { holdScenes } from "./hold-scenes.ts";
import { lossScenes } from "./loss-scenes.ts";
import { lookingScenes } from "./looking-scenes.ts";
import { moderationScenes } from "./moderation-scenes.ts";
import { mythScenes } from "./myth-scenes.ts";
import { ownScenes } from "./own-scenes.ts";
import { pairScenes } from "./pair-scenes.ts";
import { registerScenes } from "./register-scenes.ts";
import { referralScenes } from "./referral-scenes.ts";
import { townOn, type Scene } from "./scene.ts";
import { rotaScenes } from "./rota-scenes.ts";
import { rightsScenes } from "./rights-scenes.ts";
import { spaceScenes } from "./space-scenes.ts";
import type { Stage } from "./stage.ts";
import { threadScenes } from "./thread-scenes.ts";
import { triageScenes } from "./triage-scenes.ts";
import { visitScenes } from "./visit-scenes.ts";
import { worryScenes } from "./worry-scenes.ts";

/** Every scene of the story, wherever it is written down, in the order of its day. */
export async function tellStory(stage: Stage, realNow: Date): Promise<void> {
  const town = townOn(stage);
  // a scene of this very day never lies in the future
  const moment = ({ daysAgo, at: time, minutesAgo = 1 }: Scene): Date =>
    new Date(
      Math.min(
        at(addDays(today(realNow), -daysAgo), time).getTime(),
        realNow.getTime() - minutesAgo * 60_000,
      ),
    );
  const scenes = [
    ...referralScenes(realNow),
    ...accountScenes(),
    ...pairScenes(realNow),
    ...holdScenes(realNow),
    ...dutyScenes(realNow),
    ...lossScenes(realNow),
    ...worryScenes(),
    ...concernScenes(realNow),
    ...visitScenes(realNow),
    ...rotaScenes(realNow),
    ...ownScenes(),
    ...lookingScenes(),
    ...rightsScenes(realNow),
    ...contentScenes(),
    ...spaceScenes(realNow),
    ...threadScenes(),
    ...aroundScenes(),
    ...askingScenes(realNow),
    ...deskScenes(),
    ...moderationScenes(),
    ...registerScenes(),
    ...triageScenes(),
    ...mythScenes(),
    ...goodbyeScenes(realNow),
  ].sort((one, other) => moment(one).getTime() - moment(other).getTime());
  for (const scene of scenes) {
    town.clock.now = new Date(Math.max(moment(scene).getTime(), town.clock.now.getTime()));
    await scene.tell(town);
    await town.post();
  }
}
