import { go, notYetRight, page, type Answer, type Asked, type Typed } from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { ChooseNamePage } from "../pages/choose-name-page.tsx";
import { reachMine } from "../reach.ts";
import { changeMember, findAbout, listTaken } from "../store/member-store.ts";
import { readName } from "./choose-name.tsx";
import { suggestHandles } from "./suggest-handles.ts";

/** GET /spaces/:id/me: the name and picture she goes by there. */
export async function askToChangeName(asked: Asked): Promise<Answer> {
  const { space, mine } = await reachMine(asked);
  return draw(
    asked,
    space,
    mine,
    { handle: mine.handle, picture: mine.picture, about: await findAbout(asked, mine.memberId) },
    noProblems,
  );
}

/** POST /spaces/:id/me: from now on, also on what she wrote under her name before. */
export async function changeName(asked: Asked): Promise<Answer> {
  const { space, mine } = await reachMine(asked);
  const read = await readName(asked, space.id);
  if (!read.ok) return draw(asked, space, mine, asked.typed, read.problems);
  await changeMember(asked, mine.memberId, read.name);
  await asked.changed(`space:${space.id}`);
  return go(`/spaces/${space.id}/members`);
}

async function draw(
  asked: Asked,
  space: { id: string },
  mine: { memberId: string; handle: string },
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const taken = await listTaken(asked, space.id);
  const body = (
    <ChooseNamePage
      view={{
        to: `/spaces/${space.id}/me`,
        back: { to: `/spaces/${space.id}/members`, words: "Who belongs here" },
        keptAs: `seen:${space.id}`,
        suggestions: suggestHandles(mine.memberId, taken.handles),
        goesBy: asked.actor.role === "parent" ? null : mine.handle,
        button: "Save",
      }}
      typed={typed}
      problems={problems}
    />
  );
  const title = "How I am seen";
  return Object.keys(problems).length > 0
    ? notYetRight(title, body, { current: "community" })
    : page(title, body, { current: "community" });
}
