import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";

export type AskView = {
  id: string;
  postId: string;
  threadId: string;
  spaceName: string;
  when: string;
  words: string;
  nameHidden: boolean;
  tellAfterDays: number;
  before: readonly { id: string; words: string }[];
  typed: Typed;
  problems: Problems;
};

/** What it takes to open a hidden name, and the question. */
export const AskPage = (view: AskView): ReactElement => (
  <Reading>
    <Back to={`/threads/${view.threadId}`}>The conversation</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={`${view.spaceName}, ${view.when}`}>A hidden name</Title>
    <blockquote className="al-quote al-pre">{view.words}</blockquote>
    {view.nameHidden ? (
      <>
        <p>
          Whoever wrote this hid her name. People write because they can. You can often help without knowing:
          answer where she wrote, and ask her to come to you.
        </p>
        <p>
          To open it, a second person must agree. It is open to you alone, for an hour, and it is written
          down. She is told of it when that is safe, after {view.tellAfterDays} days at the latest unless you
          say why not yet.
        </p>
        <Form to={`/posts/${view.postId}/seal`} className="al-log" keptAs={`seal-${view.postId}`}>
          <input type="hidden" name="id" value={view.id} />
          <TextArea
            name="why"
            label="Why do you need to know?"
            hint="The second person reads this. Write no more than they need to agree."
            rows={4}
            typed={view.typed}
            problems={view.problems}
          />
          <Button>Ask a second person</Button>
        </Form>
      </>
    ) : (
      <Nothing>There is no hidden name on this post.</Nothing>
    )}
    {view.before.length > 0 && (
      <Section id="before" title="Asked before">
        <ul className="al-rows">
          {view.before.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">{each.words}</div>
              <Tap to={`/seals/${each.id}`}>Open it</Tap>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </Reading>
);
