import type { ReactElement } from "react";
import { sayWhen } from "../../../../words/time.ts";
import { noteOf } from "../../../topics.ts";
import { excerpt } from "../excerpt.ts";
import type { FoundPost as Post } from "../found.ts";
import { Marked } from "./marked.tsx";

type FoundPostProps = { post: Post; stems: ReadonlySet<string>; now: Date };

/** Where it was written, by which handle, when, and some of it with the words she looked for in bold. */
export const FoundPost = ({ post, stems, now }: FoundPostProps): ReactElement => {
  const notes = post.notes.flatMap((code) => noteOf(code) ?? []);
  return (
    <li>
      <h3 className="nhsuk-heading-s">
        <a href={`/threads/${post.threadId}?post=${post.id}#post-${post.id}`}>
          <Marked pieces={excerpt(post.title, stems)} />
        </a>
      </h3>
      {notes.length > 0 && <p className="al-soft al-small al-flush">{notes.join(" · ")}</p>}
      <p>
        <Marked pieces={excerpt(post.words, stems)} />
      </p>
      <p className="al-soft al-small">
        {post.mine ? "You" : (post.handle ?? "Name hidden")}, {sayWhen(post.writtenAt, now)}
      </p>
    </li>
  );
};
