import type { Asked } from "../../platform/web/index.ts";
import { isId } from "../../platform/db/index.ts";
import { one } from "../../platform/web/index.ts";
import type { Thread } from "../store/thread-store.ts";
import { postsOnPage } from "./limits.ts";
import { seenPosts } from "./seen-page.ts";
import type { SeenPost } from "./seen-post.ts";
import { countBefore, listPosts } from "./store/page-store.ts";
import type { Reading } from "./store/read-store.ts";

export type FoundPage = {
  posts: SeenPost[];
  /** When the last post of the page before was written. */
  after: Date | null;
  page: number;
  hasNext: boolean;
};

/**
 * The page of a thread she asked for: by its number, the one with a post (`?post=`), or the one with the first post she has
 * not read (`?at=unread`). Posts are only ever added at the end, so a page stays what it was.
 */
export async function findPage(asked: Asked, thread: Thread, reading: Reading): Promise<FoundPage> {
  const page = await whichPage(asked, thread, reading);
  const rows = await listPosts(asked, thread.id, page);
  const before = page > 1 ? rows.shift() : undefined;
  return {
    after: before?.writtenAt ?? null,
    posts: await seenPosts(asked, thread.id, rows.slice(0, postsOnPage)),
    page,
    hasNext: rows.length > postsOnPage,
  };
}

async function whichPage(asked: Asked, thread: Thread, reading: Reading): Promise<number> {
  const number = Number(one(asked.query, "page"));
  if (Number.isInteger(number) && number > 0 && number <= 100_000) return number;
  // where everything is on one page there is nothing to find
  if (thread.posts <= postsOnPage) return 1;
  const post = one(asked.query, "post");
  if (isId(post)) return 1 + Math.floor((await countBefore(asked, thread.id, post)) / postsOnPage);
  if (one(asked.query, "at") !== "unread" || reading.readTo === null) return 1;
  const read = await countBefore(asked, thread.id, reading.readTo);
  // all of it read: the last page, where the conversation goes on
  return 1 + Math.floor(Math.min(read, Math.max(thread.posts - 1, 0)) / postsOnPage);
}
