import type { ReactNode } from "react";
import { listDrafts } from "../../people/index.ts";
import { one, type Asked } from "../../platform/web/index.ts";
import { plural } from "../../words/lists.ts";
import { findNotShown } from "../not-shown.ts";
import type { Inside } from "../reach.ts";
import { threadsOnPage } from "./limits.ts";
import { ThreadsFront } from "./pages/threads-front.tsx";
import { listFolders } from "./store/folder-store.ts";
import { listThreads, type ListedThread } from "./store/list-store.ts";
import { threadLines } from "./thread-lines.ts";
import { whyNotHere } from "./why-not-here.ts";

/** What is written in a space, on its front: the pinned first, then the newest, and what she began and did not post. */
export async function threadsFront(asked: Asked, inside: Inside): Promise<ReactNode> {
  const { space, mine } = inside;
  const all = await listThreads(asked, space.id);
  const { topics, memberIds } = await findNotShown(asked, inside);
  const { shown, away } = without(all.slice(0, threadsOnPage), topics, memberIds);
  const drafts = mine ? await listDrafts(asked, "thread:") : [];
  return (
    <ThreadsFront
      spaceId={space.id}
      lines={threadLines(shown, space.kind, asked.now)}
      putAway={
        away > 0
          ? `${plural(away, "conversation is", "conversations are")} put away for now, as you asked.`
          : null
      }
      folders={await listFolders(asked, space.id)}
      drafts={drafts
        .filter(({ form }) => form === `thread:${space.id}`)
        .map(({ typed }) => ({
          to: `/spaces/${space.id}/threads/new`,
          words: one(typed, "title") || "Go on writing",
        }))}
      hasMore={all.length > threadsOnPage}
      mayWrite={whyNotHere(space, mine, asked) === null}
    />
  );
}

/** What she would rather not meet today is left out, and counted, so that nothing is ever hidden without a word. */
export function without(
  threads: readonly ListedThread[],
  topics: readonly string[],
  memberIds: readonly string[],
): { shown: ListedThread[]; away: number } {
  const shown = threads.filter(
    ({ notes, memberId }) =>
      !notes.some((each) => topics.includes(each)) && !(memberId !== null && memberIds.includes(memberId)),
  );
  return { shown, away: threads.length - shown.length };
}
