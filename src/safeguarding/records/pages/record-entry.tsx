import { Details } from "nhsuk-react-components";
import type { ReactElement } from "react";
import type { Answered } from "../../questions/question.ts";

export type RecordView = {
  id: string;
  title: string;
  who: string;
  when: string;
  answers: readonly Answered[];
};

/** Something written about a concern: what, who and when; its questions and answers when they are wanted. */
export const RecordEntry = ({ title, who, when, answers }: RecordView): ReactElement => (
  <div className="al-entry">
    <h3>{title}</h3>
    <p className="al-soft al-small">
      {who}, {when}
    </p>
    {answers.length > 0 && (
      <Details>
        <Details.Summary>
          What was written<span className="nhsuk-u-visually-hidden">: {title}</span>
        </Details.Summary>
        <Details.Text>
          <AnsweredList answers={answers} />
        </Details.Text>
      </Details>
    )}
  </div>
);

/** Every question with the answer it got, in the order asked. */
export const AnsweredList = ({ answers }: { answers: readonly Answered[] }): ReactElement => (
  <dl className="al-answered">
    {answers.map(({ question, answer }, index) => (
      <div key={index}>
        <dt>{question}</dt>
        <dd className="al-pre">{answer}</dd>
      </div>
    ))}
  </dl>
);
