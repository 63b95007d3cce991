import { namesOf } from "../../people/index.ts";
import { go, notFound, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import { TextPage } from "../pages/text-page.tsx";
import { findTextToRead, keepRead, type ToRead } from "../store/text-store.ts";

async function reachText(asked: Asked): Promise<ToRead> {
  const text = await findTextToRead(asked, asked.params["id"] ?? "");
  if (!text) throw notFound();
  return text;
}

/** GET /texts/:id: a text that waits for a person. */
export async function text(asked: Asked): Promise<Answer> {
  const found = await reachText(asked);
  const names = await namesOf(asked, [found.personId]);
  await asked.viewed(found.personId, "a text of yours");
  const view = {
    id: found.id,
    from: names.get(found.personId)?.name ?? "somebody",
    when: sayWhen(found.at, asked.now),
    words: found.words,
    reachTo: `/people/${found.personId}`,
    read: found.readAt !== null,
  };
  return page("A text", <TextPage {...view} />, { current: "board" });
}

/** POST /texts/:id/reading: somebody has read it and sees to it. */
export async function readText(asked: Asked): Promise<Answer> {
  const found = await reachText(asked);
  await keepRead(asked, found.id);
  await asked.changed("board");
  return go("/board");
}
