import type { ReactElement } from "react";
import { Back, Button, Form, Reading, Title } from "../../../../ui/index.ts";

export type MuteView = {
  postId: string;
  id: string;
  threadId: string;
  /** Null where the name is hidden. */
  handle: string | null;
};

/** What folding somebody's posts means, before it is done. */
export const MutePage = ({ postId, id, threadId, handle }: MuteView): ReactElement => (
  <Reading>
    <Back to={`/threads/${threadId}`}>Back to what was written</Back>
    <Title>{handle ? `Fold what ${handle} writes` : "Fold what this person writes in this thread"}</Title>
    <p>
      {handle
        ? "For you only: their posts fold to one line, and you can open them when you like."
        : "For you only: what they write here with a hidden name folds to one line. What else they write stays as it is, and who they are stays hidden."}
    </p>
    <p>They are not told, and they can still read what you write. You can undo it at any time.</p>
    <p className="al-soft">
      Is something hurtful or wrong? Then <a href={`/report/post/${postId}`}>tell us about this post</a> as
      well.
    </p>
    <Form to={`/posts/${postId}/mute`}>
      <input type="hidden" name="id" value={id} />
      <Button>Fold their posts</Button>
    </Form>
  </Reading>
);
