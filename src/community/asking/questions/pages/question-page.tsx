import type { ReactElement } from "react";
import type { HelpLine } from "../../../../platform/db/index.ts";
import type { Typed } from "../../../../platform/web/index.ts";
import { WorriedLink } from "../../../../safeguarding/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  ProblemSummary,
  Reading,
  SeverityMark,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { ReportLink } from "../../../report-link.tsx";
import type { SaidQuestion } from "../say-question.ts";
import { QuestionCard } from "./question-card.tsx";
import { CallNow } from "./call-now.tsx";
import { AnswerForm, type AnswerFormView } from "./answer-form.tsx";
import { HerPart, type HerView } from "./her-part.tsx";

export type QuestionView = {
  question: SaidQuestion;
  back: { to: string; words: string };
  said: string | null;
  /** Whom to call instead of waiting, for her whose question may not wait. */
  lines: readonly HelpLine[];
  standing: string;
  /** Why it cannot wait, for those who answer and look after the space. */
  urgent: string | null;
  /** Whether a person still has to say that she has read it. */
  toSee: boolean;
  hers: HerView | null;
  answer: AnswerFormView | null;
  /** Answers of whoever looks, that she may put right. */
  mine: readonly { id: string; words: string }[];
  /** "Not mine to answer", and "one for other parents". */
  mayHandOn: boolean;
  typed: Typed;
  problems: Problems;
};

/** One question, to whoever may read it. */
export const QuestionPage = (view: QuestionView): ReactElement => (
  <Reading>
    <Back to={view.back.to}>{view.back.words}</Back>
    <ProblemSummary problems={view.problems} />
    <CallNow lines={view.lines} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.standing}>{view.hers ? "Your question" : "A question"}</Title>
    {view.urgent && (
      <>
        <p>
          <SeverityMark severity="now" /> {view.urgent}
        </p>
        {view.toSee && (
          <Form to={`/questions/${view.question.id}/reading`}>
            <Button look="outline">I have read it, and act on it</Button>
          </Form>
        )}
      </>
    )}
    <QuestionCard question={view.question} />
    {view.hers && (
      <HerPart id={view.question.id} {...view.hers} typed={view.typed} problems={view.problems} />
    )}
    {view.answer && <AnswerForm {...view.answer} typed={view.typed} problems={view.problems} />}
    {view.mayHandOn && (
      <div className="al-actions">
        <Form to={`/questions/${view.question.id}/handing-on`}>
          <Button look="outline">Not mine: pass it on</Button>
        </Form>
        <Form to={`/questions/${view.question.id}/experience`}>
          <Button look="outline">One for other parents</Button>
        </Form>
      </div>
    )}
    {view.mine.map((answer) => (
      <details className="nhsuk-details" key={answer.id}>
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Put your answer right</span>
        </summary>
        <div className="nhsuk-details__text">
          <Form to={`/questions/${view.question.id}/correction`}>
            <input type="hidden" name="answer" value={answer.id} />
            <TextArea
              name="corrected"
              label="What it should say"
              hint="What it said before is kept, and the day it was put right is shown."
              typed={view.typed["corrected"] === undefined ? { corrected: answer.words } : view.typed}
              problems={view.problems}
            />
            <Button look="outline">Save</Button>
          </Form>
        </div>
      </details>
    ))}
    {!view.hers && (
      <div className="al-actions">
        <WorriedLink from={{ kind: "question", id: view.question.id }} />
        <ReportLink kind="question" id={view.question.id} />
      </div>
    )}
  </Reading>
);
