import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import { Button, Choices, Form, Section, TextArea, type Problems } from "../../../../ui/index.ts";

export type AnswerFormView = {
  id: string;
  questionId: string;
  toFollowUp: boolean;
  /** She said that others may read it. */
  shares: boolean;
  /** Said by a supporter, from what it was like for her. */
  fromExperience: boolean;
};

/** The box to answer in. */
export const AnswerForm = ({
  id,
  questionId,
  toFollowUp,
  shares,
  fromExperience,
  typed,
  problems,
}: AnswerFormView & { typed: Typed; problems: Problems }): ReactElement => (
  <Section id="answering" title={toFollowUp ? "Answer what she asks now" : "Your answer"}>
    <Form to={`/questions/${questionId}/answer`} keptAs={`answer-${questionId}`}>
      <input type="hidden" name="id" value={id} />
      <TextArea
        name="words"
        label="In plain words"
        hint={
          fromExperience
            ? "Say what it was like for you. Leave advice about health to those with the role."
            : "Short sentences. Say when she should call somebody, and whom."
        }
        rows={6}
        typed={typed}
        problems={problems}
      />
      {shares && (
        <Choices
          name="private"
          label="She said that others may read it, without her name"
          options={[{ value: "yes", words: "It says too much about her: only she reads it" }]}
          typed={typed}
          problems={problems}
        />
      )}
      <Button>Send the answer</Button>
    </Form>
  </Section>
);
