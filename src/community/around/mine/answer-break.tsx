import { isId, newId } from "../../../platform/db/index.ts";
import { go, one, type Answer, type Asked } from "../../../platform/web/index.ts";
import { reachMine } from "../reach-mine.ts";
import { AROUND_REFUSALS } from "../refusals.ts";
import { endBreak, keepBreak } from "./break-store.ts";
import { drawMine } from "./show-mine.tsx";
import { isBreakTime, untilOf } from "./until.ts";

/** POST /spaces/:id/break: away without leaving; nothing is sent meanwhile, and nobody is told. */
export async function takeBreak(asked: Asked): Promise<Answer> {
  const inside = await reachMine(asked);
  const time = one(asked.typed, "away");
  if (!isBreakTime(time))
    return drawMine(asked, inside, { typed: asked.typed, problems: { away: AROUND_REFUSALS.breakHowLong } });
  const typedId = one(asked.typed, "id");
  const id = isId(typedId) ? typedId : newId();
  await keepBreak(asked, inside.space.id, { id, untilAt: untilOf(time, asked.now) });
  return go(`/spaces/${inside.space.id}/mine?done=break`);
}

/** POST /spaces/:id/break/ending */
export async function comeBack(asked: Asked): Promise<Answer> {
  const { space } = await reachMine(asked);
  await endBreak(asked, space.id);
  return go(`/spaces/${space.id}?done=back`);
}
