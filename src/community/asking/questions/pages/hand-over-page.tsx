import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
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
} from "../../../../ui/index.ts";

/** Handing a question over to a professional from what somebody wrote. */
export const HandOverPage = ({
  post,
  id,
  typed,
  problems,
}: {
  post: { id: string; threadId: string; words: string };
  id: string;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/threads/${post.threadId}`}>The conversation</Back>
    <ProblemSummary problems={problems} />
    <Title>Hand it over to a professional</Title>
    <p>
      Peers say what it was like for them. When an answer needs a professional, ask one: it is kinder and
      safer than guessing.
    </p>
    <div className="al-quote">
      <p className="al-pre">{post.words}</p>
    </div>
    <Form to={`/posts/${post.id}/handing-over`} keptAs={`hand-over-${post.id}`}>
      <input type="hidden" name="id" value={id} />
      <Choice
        name="how"
        label="How is it asked?"
        options={[
          { value: "mine", words: "In my words, now" },
          {
            value: "hers",
            words: "In her words, if she says yes",
            hint: "She is asked. Nothing is sent before she has said yes, and you do not learn who she is.",
          },
        ]}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="words"
        label="The question in your words"
        hint="Only for the first choice. Leave out anything that shows who she is."
        typed={typed}
        problems={problems}
      />
      <Button>Hand it over</Button>
    </Form>
  </Reading>
);
