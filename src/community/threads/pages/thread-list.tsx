import type { ReactElement } from "react";
import { Avatar, Nothing } from "../../../ui/index.ts";
import { Veiled } from "./post.tsx";

export type ThreadLine = {
  id: string;
  title: string;
  /** What it mentions, in a sentence; it is folded behind that. */
  mentions: string | null;
  pinned: boolean;
  by: string;
  picture: string | null;
  /** "4 replies · the last today at 9:10am" */
  about: string;
  unread: string | null;
};

/** Conversations, the newest first; what may be hard to read is folded behind what it mentions. */
export const ThreadList = ({ lines }: { lines: readonly ThreadLine[] }): ReactElement =>
  lines.length === 0 ? (
    <Nothing>
      Nobody has written here yet. The first few words are the hardest: “Hello, I am new” is enough.
    </Nothing>
  ) : (
    <ul className="al-rows">
      {lines.map((line) => (
        <li key={line.id}>
          {line.picture === null ? <Veiled /> : <Avatar of={line.picture} size="s" />}
          <div className="al-rows__t">
            {line.mentions === null ? (
              <h3>
                <ThreadLink {...line} />
              </h3>
            ) : (
              <details className="al-more">
                <summary>{line.mentions}</summary>
                <h3>
                  <ThreadLink {...line} />
                </h3>
              </details>
            )}
            <p className="al-soft al-small">
              {line.pinned && "Pinned · "}
              {line.by} · {line.about}
            </p>
            {line.unread && <p className="al-small">{line.unread}</p>}
          </div>
        </li>
      ))}
    </ul>
  );

// not fetched before it is pressed: opening a conversation is what counts as having read it
const ThreadLink = ({ id, title, mentions }: ThreadLine): ReactElement => (
  <a
    href={`/threads/${id}?at=unread${mentions === null ? "" : "&open=yes"}#unread`}
    data-turbo-prefetch="false"
  >
    {title}
  </a>
);
