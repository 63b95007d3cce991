import type { ReactElement, ReactNode } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  Title,
  type Option,
  type Problems,
} from "../../../ui/index.ts";

export type FlagView = {
  postId: string;
  backTo: string;
  id: string;
  excerpt: string;
  what: string;
  whys: readonly Option[];
  worried: ReactNode;
  typed: Typed;
  problems: Problems;
};

/** A member says that a post should wait until somebody has looked. Nobody learns that it was she. */
export const FlagPage = (view: FlagView): ReactElement => (
  <Reading>
    <Back to={view.backTo}>Back</Back>
    <ProblemSummary problems={view.problems} />
    <Title>Should this wait until somebody has looked?</Title>
    <div className="al-quote">
      <p>{view.excerpt}</p>
    </div>
    <p>{view.what}</p>
    <Form to={`/posts/${view.postId}/flag`}>
      <input type="hidden" name="id" value={view.id} />
      <Choice
        name="why"
        label="What is wrong with it?"
        options={view.whys}
        typed={view.typed}
        problems={view.problems}
      />
      <Button>Say so</Button>
    </Form>
    <p className="al-soft">No other member is told that it was you.</p>
    {view.worried}
  </Reading>
);

/** After it: what happens now, and that she did well. */
export const FlaggedPage = ({ backTo, words }: { backTo: string; words: string }): ReactElement => (
  <Reading>
    <Title>Thank you</Title>
    <p>{words}</p>
    <p>
      <a href={backTo}>Back to the space</a>
    </p>
  </Reading>
);
