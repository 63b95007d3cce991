import type { ReactElement, ReactNode } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { Back, Button, Form, ProblemSummary, Reading, Title, type Problems } from "../../ui/index.ts";
import { QuestionsFields } from "./questions-fields.tsx";
import type { Question } from "./question.ts";

export type QuestionsView = {
  back: { to: string; words: string };
  above?: string;
  title: string;
  /** Said before the questions: what this does, and what nobody is told. */
  before?: ReactNode;
  questions: readonly Question[];
  to: string;
  button: string;
  /** Said under the button: what happens next. */
  after?: ReactNode;
  /** The name under which what is typed is kept; without one it is kept only on the page. */
  keptAs?: string;
  typed: Typed;
  problems: Problems;
};

/** One page that asks, and one button: every written act about a concern has this shape. */
export const QuestionsPage = (view: QuestionsView): ReactElement => (
  <Reading>
    <Back to={view.back.to}>{view.back.words}</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.above}>{view.title}</Title>
    {view.before}
    <Form to={view.to} {...(view.keptAs ? { keptAs: view.keptAs } : {})}>
      <input type="hidden" name="id" value={String(view.typed["id"] ?? "")} />
      <QuestionsFields questions={view.questions} typed={view.typed} problems={view.problems} />
      <Button>{view.button}</Button>
      {view.after && <p className="al-soft">{view.after}</p>}
    </Form>
  </Reading>
);
