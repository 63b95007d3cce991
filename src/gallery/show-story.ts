import { notFound, page, type Actor, type Answer, type Asked } from "../platform/web/index.ts";
import { isFolder } from "./folders.ts";
import { slugOf } from "./story-address.ts";

/** One story in the frame of whoever it is drawn for. Stories are loaded when first asked for: they are many. */
export async function showStory(asked: Asked): Promise<Answer> {
  const { folder = "", story: slug = "" } = asked.params;
  if (!isFolder(folder)) throw notFound();
  const { storiesIn } = await import("./stories.ts");
  const story = storiesIn[folder].find((each) => slugOf(each) === slug);
  if (!story) throw notFound();
  const drawnAs: Partial<Actor> = {
    role: story.as ?? "visitor",
    homeSafe: story.homeSafe ?? false,
    largePrint: story.largePrint ?? false,
    otherRoles: 0,
    locked: false,
  };
  return {
    ...page(story.name, story.draw()),
    drawnAs,
    ...(story.current ? { current: story.current } : {}),
    ...(story.counts ? { counts: story.counts } : {}),
    ...(story.bare ? { bare: true } : {}),
  };
}
