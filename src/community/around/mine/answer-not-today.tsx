import { newId } from "../../../platform/db/index.ts";
import { go, many, one, type Answer, type Asked } from "../../../platform/web/index.ts";
import { isTopic } from "../../topics.ts";
import { reachMine } from "../reach-mine.ts";
import { AROUND_REFUSALS } from "../refusals.ts";
import { foldTopics } from "./fold-topics.ts";
import { endNotToday, keepNotToday } from "./not-today-store.ts";
import { drawMine } from "./show-mine.tsx";
import { isFoldTime } from "./until.ts";
import { keepShowsAll } from "./wish-store.ts";

/** POST /spaces/:id/not-today */
export async function foldThem(asked: Asked): Promise<Answer> {
  const inside = await reachMine(asked);
  const { typed } = asked;
  const month = Number(one(typed, "month"));
  const time = one(typed, "time");
  const outcome = foldTopics(
    {
      topics: [...new Set(many(typed, "topics"))].filter(isTopic),
      dueMonth: Number.isInteger(month) && month >= 1 && month <= 12 ? month : null,
      time: isFoldTime(time) ? time : null,
    },
    asked.now,
    newId,
  );
  if (outcome.kind === "refused")
    return drawMine(asked, inside, {
      typed,
      problems: {
        [outcome.refusal === "howLong" ? "time" : "topics"]: AROUND_REFUSALS[outcome.refusal],
      },
    });
  if (outcome.kind === "happened") await keepNotToday(asked, inside.space.id, outcome.state);
  return go(`/spaces/${inside.space.id}/mine?done=folded`);
}

/** POST /spaces/:id/not-today/:foldid/ending */
export async function showThem(asked: Asked): Promise<Answer> {
  const { space } = await reachMine(asked);
  await endNotToday(asked, asked.params["foldid"] ?? "");
  return go(`/spaces/${space.id}/mine?done=shown`);
}

/** POST /spaces/:id/showing: births, scans and good news, although it is quiet for her; or folded again. */
export async function showAll(asked: Asked): Promise<Answer> {
  const { space } = await reachMine(asked);
  const shows = one(asked.typed, "show") === "yes";
  await keepShowsAll(asked, space.id, shows);
  return go(`/spaces/${space.id}/mine?done=${shows ? "shown" : "folded"}`);
}
