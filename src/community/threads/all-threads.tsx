import { isId } from "../../platform/db/index.ts";
import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import type { Fold } from "../around/folding/fold.ts";
import { foldThreads } from "../around/folding/fold-lists.ts";
import { FoldedLines } from "../around/folding/folded-lines.tsx";
import { atTheDoor } from "../at-the-door.ts";
import { reachSpace } from "../reach.ts";
import { threadsOnPage } from "./limits.ts";
import { AllThreadsPage } from "./pages/all-threads-page.tsx";
import { mayTend } from "./policy.ts";
import { listFolders } from "./store/folder-store.ts";
import { listThreads } from "./store/list-store.ts";
import { threadLines } from "./thread-lines.ts";

/** GET /spaces/:id/threads, with `?folder=` and `?page=`: every conversation of a space, or of one folder. */
export async function allThreads(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const away = await atTheDoor(asked);
  if (away) return away;
  const { space } = inside;
  const folders = await listFolders(asked, space.id);
  const folder = folders.find(({ id }) => id === one(asked.query, "folder")) ?? null;
  const number = Math.min(Math.max(1, Math.trunc(Number(one(asked.query, "page"))) || 1), 100_000);
  const wanted = { folderId: folder && isId(folder.id) ? folder.id : null, page: number };
  const all = await listThreads(asked, space.id, wanted);
  const listed = all.slice(0, threadsOnPage);
  const folds =
    one(asked.query, "show") === "all" ? new Map<string, Fold>() : await foldThreads(asked, inside, listed);
  const here = `/spaces/${space.id}/threads?${folder ? `folder=${folder.id}&` : ""}page=${number}`;
  return page(
    "Conversations",
    <AllThreadsPage
      spaceId={space.id}
      space={space.name}
      title={folder?.name ?? "Conversations"}
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
            showTo={`${here}&show=all`}
          />
        )
      }
      folders={folders}
      folderId={folder?.id ?? null}
      page={number}
      hasNext={all.length > threadsOnPage}
      mayTend={mayTend(asked.actor.role)}
    />,
    { current: "community", live: [`space:${space.id}`] },
  );
}
