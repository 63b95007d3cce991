import type { ReactElement } from "react";
import { one, type Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayWhen } from "../../../words/time.ts";
import type { Question } from "../store.ts";

type QuestionDrawn = {
  id: string;
  name: string;
  question: Question;
  now: Date;
  typed: Typed;
  problems: Problems;
};

/** What the coordinator asked, and the answer to it. */
export const QuestionPage = ({ id, name, question, now, typed, problems }: QuestionDrawn): ReactElement => (
  <Reading>
    <Back to={`/referrals/${id}`}>Back to the referral</Back>
    <ProblemSummary problems={problems} />
    <Title above={`About ${name}`}>We asked you</Title>
    <p className="al-soft al-flush">{sayWhen(question.askedAt, now)}</p>
    <p className="al-quote al-pre">{question.words}</p>
    {question.answer === null ? (
      <Form
        to={`/referrals/${id}/questions/${question.id}`}
        keptAs={`answer:${question.id}`}
        className="al-gap"
      >
        <TextArea name="answer" label="Your answer" rows={5} typed={typed} problems={problems} />
        <Button>Send the answer</Button>
      </Form>
    ) : (
      <>
        <h2 className="nhsuk-heading-s al-gap">Your answer</h2>
        <p className="al-quote al-pre">{question.answer}</p>
        {one(typed, "answer") && (
          <>
            <h2 className="nhsuk-heading-s al-gap">What you typed now, which was not sent</h2>
            <p className="al-pre">{one(typed, "answer")}</p>
          </>
        )}
      </>
    )}
  </Reading>
);
