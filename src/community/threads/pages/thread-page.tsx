import { Fragment, type ReactElement, type ReactNode } from "react";
import {
  Back,
  Done,
  Form,
  LooksAgain,
  Nothing,
  ProblemSummary,
  Reading,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { Composer, type ComposerView } from "./composer.tsx";
import { NotNow, type NotNowView } from "./not-now.tsx";
import { Pager, type PagerView } from "./pager.tsx";
import { Post, type PostView } from "./post.tsx";

export type ThreadView = {
  id: string;
  spaceId: string;
  space: string;
  title: string;
  /** Where and what it is about, in a line under the title. */
  about: readonly string[];
  said: string | null;
  follows: boolean | null;
  mayTend: boolean;
  posts: readonly PostView[];
  /** Which post is the first she has not read. */
  firstUnread: string | null;
  pager: PagerView;
  preview: ReactNode;
  composer: ComposerView | null;
  /** Why nobody writes here now. */
  quiet: NotNowView | null;
  problems: Problems;
};

/** One conversation, oldest first. The box to write in stands where reading ends. */
export const ThreadPage = (view: ThreadView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}`}>{view.space}</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title>{view.title}</Title>
    {view.about.length > 0 && <p className="al-soft al-flush">{view.about.join(" · ")}</p>}
    <div className="al-actions al-flush">
      {view.follows !== null && <Follow id={view.id} follows={view.follows} />}
      {view.mayTend && <a href={`/threads/${view.id}/tending`}>Look after this conversation</a>}
    </div>
    {view.preview}
    <LooksAgain id="posts" from={`${view.pager.to}${view.pager.page}`} one="reply" many="replies">
      {view.posts.map((post) => (
        <Fragment key={post.id}>
          {post.id === view.firstUnread && (
            <p className="al-new" id="unread">
              New since you were here
            </p>
          )}
          {post.folded ? (
            <details className="al-more al-folded">
              <summary>{post.folded} Show it</summary>
              <Post {...post} />
            </details>
          ) : (
            <Post {...post} />
          )}
        </Fragment>
      ))}
      {view.posts.length === 0 && <Nothing>There is nothing on this page. Go back a page.</Nothing>}
    </LooksAgain>
    <Pager {...view.pager} />
    {view.quiet && <NotNow {...view.quiet} />}
    {view.composer && <Composer {...view.composer} />}
  </Reading>
);

const Follow = ({ id, follows }: { id: string; follows: boolean }): ReactElement => (
  <Form to={`/threads/${id}/following`}>
    <input type="hidden" name="follow" value={follows ? "no" : "yes"} />
    <button type="submit" className="al-link-button">
      {follows ? "Stop following this" : "Follow this conversation"}
    </button>
  </Form>
);
