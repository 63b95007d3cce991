import { isId } from "../../platform/db/index.ts";
import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { findNotShown } from "../not-shown.ts";
import { reachSpace } from "../reach.ts";
import { threadsOnPage } from "./limits.ts";
import { AllThreadsPage } from "./pages/all-threads-page.tsx";
import { mayTend } from "./policy.ts";
import { listFolders } from "./store/folder-store.ts";
import { listThreads } from "./store/list-store.ts";
import { threadLines } from "./thread-lines.ts";
import { without } from "./threads-front.tsx";

/** GET /spaces/:id/threads, with `?folder=` and `?page=`: every conversation of a space, or of one folder. */
export async function allThreads(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const { space } = inside;
  const folders = await listFolders(asked, space.id);
  const folder = folders.find(({ id }) => id === one(asked.query, "folder")) ?? null;
  const number = Math.min(Math.max(1, Math.trunc(Number(one(asked.query, "page"))) || 1), 100_000);
  const wanted = { folderId: folder && isId(folder.id) ? folder.id : null, page: number };
  const all = await listThreads(asked, space.id, wanted);
  const { topics, memberIds } = await findNotShown(asked, inside);
  const { shown } = without(all.slice(0, threadsOnPage), topics, memberIds);
  return page(
    "Conversations",
    <AllThreadsPage
      spaceId={space.id}
      space={space.name}
      title={folder?.name ?? "Conversations"}
      lines={threadLines(shown, space.kind, asked.now)}
      folders={folders}
      folderId={folder?.id ?? null}
      page={number}
      hasNext={all.length > threadsOnPage}
      mayTend={mayTend(asked.actor.role)}
    />,
    { current: "community", live: [`space:${space.id}`] },
  );
}
