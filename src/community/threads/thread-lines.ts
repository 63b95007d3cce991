import { plural } from "../../words/lists.ts";
import { sayWhen } from "../../words/time.ts";
import type { SpaceKind } from "../space.ts";
import type { ThreadLine } from "./pages/thread-list.tsx";
import { sayVeiled } from "./say-author.ts";
import { sayNotes } from "./say-notes.ts";
import { sayTitle } from "./say-title.ts";
import type { ListedThread } from "./store/list-store.ts";

/** Threads as a list shows them: who began each, how it goes on, and what she has not read. */
export const threadLines = (threads: readonly ListedThread[], space: SpaceKind, now: Date): ThreadLine[] =>
  threads.map((thread) => {
    const mentions = sayNotes(thread.notes);
    return {
      id: thread.id,
      title: sayTitle(thread.title, thread.shown),
      mentions: mentions && `${mentions} Open it if you want to.`,
      pinned: thread.pinned,
      by: !thread.shown
        ? "Somebody here"
        : (thread.handle ?? sayVeiled({ kind: "veiled", asked: true, nth: 0 }, space)),
      picture: thread.shown ? thread.picture : null,
      about: [
        thread.replies > 0 ? plural(thread.replies, "reply", "replies") : "No reply yet",
        ...(thread.closed ? ["closed"] : []),
        `${thread.replies > 0 ? "last " : ""}${sayWhen(thread.lastPostAt, now)}`,
      ].join(" · "),
      unread: sayUnread(thread.unread),
    };
  });

function sayUnread(unread: number | null): string | null {
  if (unread === null) return "New to you";
  if (unread === 0) return null;
  return unread > 98 ? "99 or more new" : `${unread} new`;
}
