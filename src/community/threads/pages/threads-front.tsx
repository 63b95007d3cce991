import type { ReactElement, ReactNode } from "react";
import { ButtonLink, Section } from "../../../ui/index.ts";
import { FolderLinks } from "./folder-links.tsx";
import { ThreadList, type ThreadLine } from "./thread-list.tsx";

export type ThreadsFrontView = {
  spaceId: string;
  lines: readonly ThreadLine[];
  /** How many fold for whoever looks, and why; null where none do. */
  folded: ReactNode;
  folders: readonly { id: string; name: string }[];
  /** Begun and not sent. */
  drafts: readonly { to: string; words: string }[];
  hasMore: boolean;
  mayWrite: boolean;
};

/** What is written in a space: the pinned first, then the newest. */
export const ThreadsFront = (view: ThreadsFrontView): ReactElement => (
  <Section id="conversations" title="Conversations">
    {view.mayWrite && (
      <div className="al-actions">
        <ButtonLink to={`/spaces/${view.spaceId}/threads/new`}>Write something</ButtonLink>
      </div>
    )}
    {view.drafts.map(({ to, words }) => (
      <p key={to}>
        You began to write and have not posted it yet. <a href={to}>{words}</a>
      </p>
    ))}
    {(view.lines.length > 0 || !view.folded) && <ThreadList lines={view.lines} />}
    {view.folded}
    {view.hasMore && (
      <p className="al-actions">
        <a href={`/spaces/${view.spaceId}/threads?page=2`}>Older conversations</a>
      </p>
    )}
    {view.folders.length > 0 && <FolderLinks spaceId={view.spaceId} folders={view.folders} />}
  </Section>
);
