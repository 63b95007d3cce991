import {
  go,
  notAllowed,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readLine } from "../../words/text.ts";
import { reachSpace, type Inside } from "../reach.ts";
import { FoldersPage } from "./pages/folders-page.tsx";
import { mayTend } from "./policy.ts";
import { endFolder, keepFolder, listFolders } from "./store/folder-store.ts";

/** Folders a space can have: more than that is not a way to find anything. */
const foldersMax = 12;

const reach = async (asked: Asked): Promise<Inside> => {
  const inside = await reachSpace(asked);
  if (!mayTend(asked.actor.role)) throw notAllowed("Only those who look after this space can do that.");
  return inside;
};

/** GET /spaces/:id/folders */
export const askForFolders = async (asked: Asked): Promise<Answer> =>
  draw(asked, await reach(asked), {}, noProblems);

/** POST /spaces/:id/folders: adds one by `name`, or takes the one in `end` out of use. */
export async function tendFolders(asked: Asked): Promise<Answer> {
  const inside = await reach(asked);
  const { space } = inside;
  const folders = await listFolders(asked, space.id);
  const ends = folders.find(({ id }) => id === one(asked.typed, "end"));
  if (ends) {
    await endFolder(asked, space.id, ends.id);
    return go(`/spaces/${space.id}/folders`);
  }
  const name = readLine(one(asked.typed, "name"), { noun: "name of the folder", max: 60, required: true });
  if (!name.ok) return draw(asked, inside, asked.typed, { name: name.sentence });
  if (folders.some((each) => each.name.toLowerCase() === name.value.toLowerCase()))
    return draw(asked, inside, asked.typed, {
      name: "There is a folder of that name already. Use it, or choose another name.",
    });
  if (folders.length >= foldersMax)
    return draw(asked, inside, asked.typed, {
      name: `A space has at most ${foldersMax} folders. Take one out of use first.`,
    });
  await keepFolder(asked, space.id, { name: name.value, position: folders.length + 1 });
  return go(`/spaces/${space.id}/folders`);
}

async function draw(asked: Asked, { space }: Inside, typed: Typed, problems: Problems): Promise<Answer> {
  const body = (
    <FoldersPage
      spaceId={space.id}
      folders={await listFolders(asked, space.id)}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Folders", body, { current: "community" })
    : page("Folders", body, { current: "community" });
}
