import { isId, newId } from "../../../platform/db/index.ts";
import { go, notAllowed, notFound, one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { reachSpace } from "../../reach.ts";
import { reachMine } from "../reach-mine.ts";
import { AROUND_REFUSALS } from "../refusals.ts";
import { muteAuthor } from "./mute-author.ts";
import { endMute, findAbove, keepMute } from "./mute-store.ts";
import { MutePage } from "./pages/mute-page.tsx";

async function reachAbove(asked: Asked) {
  const above = await findAbove(asked, asked.params["id"] ?? "");
  if (!above) throw notFound();
  return { above, inside: await reachSpace(asked, above.spaceId) };
}

/** GET /posts/:id/mute */
export async function askMute(asked: Asked): Promise<Answer> {
  const { above, inside } = await reachAbove(asked);
  const outcome = muteAuthor(above, inside.mine, newId());
  if (outcome.kind === "refused") throw notAllowed(AROUND_REFUSALS[outcome.refusal]);
  return page(
    "Fold their posts",
    <MutePage
      postId={asked.params["id"] ?? ""}
      id={newId()}
      threadId={above.threadId}
      handle={above.veilId ? null : above.handle}
    />,
    { current: "community" },
  );
}

/** POST /posts/:id/mute: whoever wrote it is not told, and nothing else of hers changes. */
export async function mute(asked: Asked): Promise<Answer> {
  const { above, inside } = await reachAbove(asked);
  const typedId = one(asked.typed, "id");
  const outcome = muteAuthor(above, inside.mine, isId(typedId) ? typedId : newId());
  if (outcome.kind === "refused") throw notAllowed(AROUND_REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") await keepMute(asked, outcome.state);
  return go(`/spaces/${inside.space.id}/mine?done=muted`);
}

/** POST /spaces/:id/muted/:muteid/ending */
export async function unmute(asked: Asked): Promise<Answer> {
  const { space } = await reachMine(asked);
  await endMute(asked, asked.params["muteid"] ?? "");
  return go(`/spaces/${space.id}/mine?done=shown`);
}
