import { go, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { LeavingPage } from "../pages/leaving-page.tsx";
import { reachMine } from "../reach.ts";
import { endPlace } from "./end-place.ts";

/** GET /spaces/:id/leaving */
export async function askToLeave(asked: Asked): Promise<Answer> {
  const { space } = await reachMine(asked);
  return page(
    "Leave",
    <LeavingPage id={space.id} name={space.name} asSupporter={asked.actor.role !== "parent"} />,
    {
      current: "community",
    },
  );
}

/** POST /spaces/:id/leaving: at once, and nobody asks why. */
export async function leave(asked: Asked): Promise<Answer> {
  const { mine } = await reachMine(asked);
  await endPlace(asked, mine, { why: "left", by: asked.actor.personId });
  return go("/community?done=left");
}
