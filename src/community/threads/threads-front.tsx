import type { ReactNode } from "react";
import { listDrafts } from "../../people/index.ts";
import { one, type Asked } from "../../platform/web/index.ts";
import type { Fold } from "../around/folding/fold.ts";
import { foldThreads } from "../around/folding/fold-lists.ts";
import { FoldedLines } from "../around/folding/folded-lines.tsx";
import type { Inside } from "../reach.ts";
import { threadsOnPage } from "./limits.ts";
import { ThreadsFront } from "./pages/threads-front.tsx";
import { listFolders } from "./store/folder-store.ts";
import { listThreads } from "./store/list-store.ts";
import { threadLines } from "./thread-lines.ts";
import { beginsNothing, whyNotHere } from "./why-not-here.ts";

/** What is written in a space, on its front: the pinned first, then the newest, and what she began and did not post. */
export async function threadsFront(asked: Asked, inside: Inside): Promise<ReactNode> {
  const { space, mine } = inside;
  const all = await listThreads(asked, space.id);
  const listed = all.slice(0, threadsOnPage);
  const folds =
    one(asked.query, "show") === "all" ? new Map<string, Fold>() : await foldThreads(asked, inside, listed);
  const drafts = mine ? await listDrafts(asked, "thread:") : [];
  return (
    <ThreadsFront
      spaceId={space.id}
      lines={threadLines(
        listed.filter(({ id }) => !folds.has(id)),
        space.kind,
        asked.now,
      )}
      folded={
        folds.size === 0 ? null : (
          <FoldedLines
            folds={folds.values()}
            noun="conversation"
            now={asked.now}
            showTo={`/spaces/${space.id}?show=all#conversations`}
          />
        )
      }
      folders={await listFolders(asked, space.id)}
      drafts={drafts
        .filter(({ form }) => form === `thread:${space.id}`)
        .map(({ typed }) => ({
          to: `/spaces/${space.id}/threads/new`,
          words: one(typed, "title") || "Go on writing",
        }))}
      hasMore={all.length > threadsOnPage}
      mayWrite={whyNotHere(space, mine, asked) === null && !beginsNothing(space, asked.today)}
    />
  );
}
