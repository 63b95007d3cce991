import { newId } from "../src/platform/db/index.ts";
import type { Browser } from "./browser.ts";
import type { House } from "./house.ts";

/** A conversation begun through the page; answers with its address and the id of its first post. */
export async function begin(
  house: House,
  who: Browser,
  spaceId: string,
  title: string,
  more: Record<string, string> = {},
): Promise<{ path: string; id: string; post: string }> {
  house.clock.forward({ minutes: 2 });
  const [post, id] = [newId(), newId()];
  const answer = await who.post(`/spaces/${spaceId}/threads`, {
    id: post,
    thread: id,
    title,
    words: `${title}, in more words.`,
    ...more,
  });
  if (answer.status !== 303) throw new Error(`“${title}” was not begun: ${answer.status} ${answer.text}`);
  return { path: `/threads/${id}`, id, post };
}

/** A reply through the page; answers with its id. */
export async function reply(
  house: House,
  who: Browser,
  thread: string,
  words: string,
  more: Record<string, string> = {},
): Promise<string> {
  house.clock.forward({ minutes: 2 });
  const id = newId();
  const answer = await who.post(`${thread}/posts`, { id, words, ...more });
  if (answer.status !== 303) throw new Error(`“${words}” was not posted: ${answer.status} ${answer.text}`);
  return id;
}

/** One post as it is drawn on this page, markup and all. */
export const drawnPost = (html: string, id: string): string =>
  new RegExp(`<article[^>]*id="post-${id}".*?</article>`, "s").exec(html)?.[0] ?? "";
