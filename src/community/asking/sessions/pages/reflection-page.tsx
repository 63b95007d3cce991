import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";

/** The host's short reflection. */
export const ReflectionPage = ({
  id,
  topic,
  typed,
  problems,
}: {
  id: string;
  topic: string;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/sessions/${id}`}>{topic}</Back>
    <ProblemSummary problems={problems} />
    <Title>What did you take away?</Title>
    <p>Two sentences are enough. Coordinators read it.</p>
    <Form to={`/sessions/${id}/reflection`} keptAs={`reflection-${id}`}>
      <TextArea
        name="learned"
        label="What did you hear that was new to you?"
        rows={3}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="practice"
        label="What will you do otherwise at work?"
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Choices
        name="quote"
        label="May we quote it?"
        options={[{ value: "yes", words: "Yes, with my profession and without my name" }]}
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
