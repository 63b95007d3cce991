import { go, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { listSpaces } from "../store/space-store.ts";
import { MySpacesPage } from "./pages/my-spaces-page.tsx";

/** GET /community: straight into the one space she has, or those she may choose from. */
export async function mySpaces(asked: Asked): Promise<Answer> {
  const spaces = await listSpaces(asked);
  const [only, ...others] = spaces;
  if (only && others.length === 0 && asked.actor.role !== "coordinator") return go(`/spaces/${only.id}`);
  return page(
    "Community",
    <MySpacesPage spaces={spaces.map(({ id, name, purpose }) => ({ id, name, words: purpose }))} />,
    { current: "community" },
  );
}
