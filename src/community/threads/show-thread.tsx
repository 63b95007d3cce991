import { notFound, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { atTheDoor } from "../at-the-door.ts";
import type { ThreadParts } from "../post-part.ts";
import { reachThread, type Inside } from "../reach.ts";
import type { Thread } from "../store/thread-store.ts";
import { findPage, type FoundPage } from "./find-page.ts";
import { FoldedPage } from "./pages/folded-page.tsx";
import { ThreadPage } from "./pages/thread-page.tsx";
import { mayTend } from "./policy.ts";
import { sayNotes } from "./say-notes.ts";
import { findReading, keepReading } from "./store/read-store.ts";
import { threadView, type Drawn } from "./thread-view.tsx";

const said: Readonly<Record<string, string>> = {
  posted: "Your post is there. Thank you for writing.",
  kept: "Kept for later. Only you can see it.",
  changed: "Your words are changed.",
  removed: "Your post is removed.",
  hidden: "Your name is hidden now. Only you can see that this is yours.",
  tended: "That is done.",
  followed: "You follow this conversation. Under “My choices” you say how you hear of what is new.",
  "let-go": "You do not follow this conversation any more.",
};

// a tab, a history and a task switcher say nothing of what is talked about
const tabTitle = "A conversation";

/** GET /threads/:id, with `?page=`, `?post=` or `?at=unread`: what is on the page counts as read by her. */
export const showThread =
  (parts: ThreadParts) =>
  async (asked: Asked): Promise<Answer> => {
    const inside = await reachThread(asked);
    const away = await atTheDoor(asked);
    if (away) return away;
    const { thread, space } = inside;
    const reading = await findReading(asked, thread.id);
    const mentions = sayNotes(thread.notes);
    const opened = one(asked.query, "open") !== "" || reading.readTo !== null || mayTend(asked.actor.role);
    if (mentions && !opened) return folded(inside, mentions);
    const found = await findPage(asked, thread, reading);
    if (found.posts.length === 0 && found.page === 1 && !mayTend(asked.actor.role)) throw notFound();
    await read(asked, inside.thread, found);
    const just = one(asked.query, "just");
    const view = await threadView(asked, inside, { ...found, reading, said: said[just] ?? null }, parts);
    return page(tabTitle, <ThreadPage {...view} />, {
      current: "community",
      live: [`space:${space.id}`],
    });
  };

/** The same page after a form: what was typed stays, with what is not yet right or with a look at how it would be. */
export async function threadAgain(
  asked: Asked,
  inside: Inside & { thread: Thread },
  parts: ThreadParts,
  again: Pick<Drawn, "typed" | "problems" | "preview"> & { status?: number },
): Promise<Answer> {
  const reading = await findReading(asked, inside.thread.id);
  const found = await findPage({ ...asked, query: { at: "unread" } }, inside.thread, reading);
  const view = await threadView(asked, inside, { ...found, ...again, reading }, parts);
  const options = { current: "community", ...(again.status ? { status: again.status } : {}) };
  return again.problems
    ? notYetRight(tabTitle, <ThreadPage {...view} />, options)
    : page(tabTitle, <ThreadPage {...view} />, options);
}

function folded({ space, thread }: Inside & { thread: Thread }, mentions: string): Answer {
  return page(
    tabTitle,
    <FoldedPage id={thread.id} spaceId={space.id} space={space.name} mentions={mentions} />,
    { current: "community" },
  );
}

async function read(asked: Asked, thread: Thread, { posts, after }: FoundPage): Promise<void> {
  const [first, last] = [posts.at(0), posts.at(-1)];
  if (!first || !last) return;
  await keepReading(asked, thread, { after, first: first.writtenAt, last: last.writtenAt });
}
