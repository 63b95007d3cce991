import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { Choice, DayField, TextArea, type Problems } from "../../ui/index.ts";
import type { Question } from "./question.ts";

/** The fields of a form of questions, in the order asked. */
export const QuestionsFields = ({
  questions,
  typed,
  problems,
}: {
  questions: readonly Question[];
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <>
    {questions.map((question) => {
      const field = {
        name: question.name,
        label: question.question,
        typed,
        problems,
        ...(question.hint ? { hint: question.hint } : {}),
      };
      if (question.kind === "words")
        return <TextArea key={question.name} {...field} rows={question.rows ?? 3} />;
      if (question.kind === "day") return <DayField key={question.name} {...field} />;
      return <Choice key={question.name} {...field} options={question.options} />;
    })}
  </>
);
