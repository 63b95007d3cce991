import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type AnswerView = {
  id: string;
  /** "Chloe Marsh’s record, 2 times, last yesterday at 5pm" */
  what: string;
  /** What she has answered; null while it waits. */
  answered: string | null;
  typed: Typed;
  problems: Problems;
};

/** Somebody is asked why she opened something: calmly, with room to answer. */
export const AnswerPage = (view: AnswerView): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <ProblemSummary problems={view.problems} />
    <Title>Can you tell us why?</Title>
    <p>You opened {view.what}.</p>
    <p>
      We ask each time something is out of the ordinary, whoever it is. There is nearly always a good reason,
      and then your answer is all that is needed. Only those who look after privacy read it.
    </p>
    {view.answered === null ? (
      <Form to={`/me/looking/${view.id}`} className="al-log">
        <TextArea
          name="answer"
          label="Why you opened it"
          rows={4}
          typed={view.typed}
          problems={view.problems}
        />
        <Button>Send</Button>
      </Form>
    ) : (
      <>
        <p>You answered:</p>
        <blockquote className="al-pre">{view.answered}</blockquote>
      </>
    )}
  </Reading>
);
