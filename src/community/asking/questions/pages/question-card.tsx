import type { ReactElement, ReactNode } from "react";
import type { SaidQuestion } from "../say-question.ts";

/** A question with its answers: what was asked, who answered and when, never who asked. */
export const QuestionCard = ({
  question: { id, who, when, words, followUp, answers },
  to,
  children,
}: {
  question: SaidQuestion;
  to?: string | undefined;
  children?: ReactNode;
}): ReactElement => (
  <article className="al-sec" aria-labelledby={`q-${id}`}>
    <h3 className="nhsuk-heading-s" id={`q-${id}`}>
      {to ? <a href={to}>{words}</a> : <span className="al-pre">{words}</span>}
    </h3>
    <p className="al-soft al-small">
      {who}, {when}
    </p>
    {answers
      .filter(({ toFollowUp }) => !toFollowUp)
      .map((answer) => (
        <Answer key={answer.id} {...answer} />
      ))}
    {followUp !== null && (
      <>
        <p>
          <b>And then:</b> <span className="al-pre">{followUp}</span>
        </p>
        {answers
          .filter(({ toFollowUp }) => toFollowUp)
          .map((answer) => (
            <Answer key={answer.id} {...answer} />
          ))}
      </>
    )}
    {children}
  </article>
);

const Answer = ({ by, when, words }: { by: string; when: string; words: string }): ReactElement => (
  <div className="al-quote">
    <p className="al-pre">{words}</p>
    <p className="al-soft al-small">
      {by}, {when}
    </p>
  </div>
);
