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

/** Before this time the story's newest day is still the one before: an evening's scenes come before what happened just now. */
const dayBegins = "03:00";

/** The moment whose day the story counts from. */
export function storyNow(realNow: Date): Date {
  const day = today(realNow);
  return realNow < at(day, dayBegins) ? new Date(at(day, "00:00").getTime() - 60_000) : realNow;
}

/** Every scene of the story, wherever it is written down, in the order of its day. */
export async function tellStory(stage: Stage, realNow: Date): Promise<void> {
  const town = townOn(stage);
  const now = storyNow(realNow);
  // a scene of this very day never lies in the future
  const moment = ({ daysAgo, at: time, minutesAgo }: Scene): number =>
    minutesAgo === undefined
      ? Math.min(at(addDays(today(now), -daysAgo), time).getTime(), realNow.getTime() - 60_000)
      : realNow.getTime() - minutesAgo * 60_000;
  const scenes = [
    ...referralScenes(now),
    ...accountScenes(),
    ...pairScenes(now),
    ...holdScenes(now),
    ...dutyScenes(now),
    ...lossScenes(now),
    ...worryScenes(),
    ...concernScenes(now),
    ...visitScenes(now, realNow),
    ...rotaScenes(now),
    ...ownScenes(),
    ...lookingScenes(),
    ...rightsScenes(now),
    ...contentScenes(),
    ...spaceScenes(now),
    ...threadScenes(),
    ...aroundScenes(),
    ...askingScenes(now),
    ...deskScenes(),
    ...moderationScenes(),
    ...registerScenes(),
    ...triageScenes(),
    ...mythScenes(),
    ...goodbyeScenes(now),
  ].sort((one, other) => moment(one) - moment(other));
  for (const scene of scenes) {
    town.clock.now = new Date(Math.max(moment(scene), town.clock.now.getTime()));
    await scene.tell(town);
    await town.post();
  }
}
