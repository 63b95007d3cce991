import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type MarkView = {
  postId: string;
  threadId: string;
  id: string;
  words: string;
  claims: readonly { id: string; claim: string; answered: boolean }[];
  /** What it is marked as already. */
  marked: boolean;
  typed: Typed;
  problems: Problems;
};

/** For those who look after a space: what is claimed here, in words of our own. */
export const MarkPage = (view: MarkView): ReactElement => (
  <Reading>
    <Back to={`/threads/${view.threadId}#post-${view.postId}`}>The conversation</Back>
    <ProblemSummary problems={view.problems} />
    <Title>Is this going round?</Title>
    <p>
      A professional says what is true, with a source. It then stands wherever this is claimed, and reaches
      those who read it. Whoever wrote it is not named or blamed.
    </p>
    <blockquote className="al-quote">
      <p className="al-pre">{view.words}</p>
    </blockquote>
    <Form to={`/posts/${view.postId}/myth`} keptAs={`myth:${view.postId}`}>
      <input type="hidden" name="id" value={view.id} />
      <Choice
        name="claim"
        label="What is claimed?"
        options={[
          ...view.claims.map(({ id, claim, answered }) => ({
            value: id,
            words: claim,
            hint: answered ? "Put right already: it shows at once" : "Waits for a professional",
          })),
          { value: "new", words: "Something else" },
          ...(view.marked ? [{ value: "none", words: "Nothing: take the mark away" }] : []),
        ]}
        typed={view.typed}
        problems={view.problems}
      />
      <TextArea
        name="words"
        label="If it is something else: the claim, in your own words"
        hint="Such as “Babies move less near the end”. Never copy what somebody wrote."
        rows={2}
        typed={view.typed}
        problems={view.problems}
      />
      <Button>Mark it</Button>
    </Form>
  </Reading>
);
