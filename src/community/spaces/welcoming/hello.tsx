import { page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { HelloPage } from "../pages/hello-page.tsx";
import { reachMine } from "../reach.ts";
import { promptsFor } from "./prompts.ts";

/** GET /spaces/:id/hello: she has just come in, and nothing is expected of her. */
export async function hello(asked: Asked): Promise<Answer> {
  const { space, mine } = await reachMine(asked);
  return page(
    "Welcome",
    <HelloPage id={space.id} name={space.name} handle={mine.handle} prompts={promptsFor(space.kind)} />,
    {
      current: "community",
    },
  );
}
