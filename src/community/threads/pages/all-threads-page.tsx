import type { ReactElement, ReactNode } from "react";
import { Back, Reading, Title } from "../../../ui/index.ts";
import { Pager } from "./pager.tsx";
import { ThreadList, type ThreadLine } from "./thread-list.tsx";

export type AllThreadsView = {
  spaceId: string;
  space: string;
  title: string;
  lines: readonly ThreadLine[];
  /** How many fold for whoever looks, and why; null where none do. */
  folded: ReactNode;
  folders: readonly { id: string; name: string }[];
  folderId: string | null;
  page: number;
  hasNext: boolean;
  mayTend: boolean;
};

/** Every conversation, or those of one folder. */
export const AllThreadsPage = (view: AllThreadsView): ReactElement => {
  const here = `/spaces/${view.spaceId}/threads`;
  return (
    <Reading>
      <Back to={`/spaces/${view.spaceId}`}>{view.space}</Back>
      <Title>{view.title}</Title>
      {(view.folders.length > 0 || view.mayTend) && (
        <p className="al-actions">
          {view.folderId !== null && <a href={here}>All conversations</a>}
          {view.folders
            .filter(({ id }) => id !== view.folderId)
            .map(({ id, name }) => (
              <a key={id} href={`${here}?folder=${id}`}>
                {name}
              </a>
            ))}
          {view.mayTend && <a href={`/spaces/${view.spaceId}/folders`}>Look after the folders</a>}
        </p>
      )}
      {(view.lines.length > 0 || !view.folded) && <ThreadList lines={view.lines} />}
      {view.folded}
      <Pager
        to={`${here}?${view.folderId === null ? "" : `folder=${view.folderId}&`}page=`}
        page={view.page}
        hasNext={view.hasNext}
        newer="Older conversations"
        older="Newer conversations"
      />
    </Reading>
  );
};
