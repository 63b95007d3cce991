import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Chips,
  Choices,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { attributeEntry } from "../../../words/attribute.ts";
import { sayDayWithWeekday, type Day } from "../../../words/day.ts";
import { sayList } from "../../../words/lists.ts";
import type { Brief } from "../../brief.ts";
import type { Experience } from "../../../supporters/index.ts";
import { BriefRows } from "./brief-rows.tsx";

type Props = {
  id: string;
  brief: Brief;
  answerBy: Day;
  shareable: readonly Experience[];
  typed: Typed;
  problems: Problems;
};

/** Would you support this parent? Without her name, and a no is as good an answer as a yes. */
export const QuestionPage = (p: Props): ReactElement => (
  <Reading>
    <Back to="/supporting">Today</Back>
    <ProblemSummary problems={p.problems} />
    <Title>Would you like to support this parent?</Title>
    <p>
      You read her name when you have both said yes. A no is fine: nobody asks why, and she never hears of it.
    </p>
    <BriefRows brief={p.brief} />
    <Form to={`/supporting/questions/${p.id}/answer`} className="al-log" keptAs={`match-question:${p.id}`}>
      <Chips
        name="answer"
        legend="Your answer"
        hint={`Please say by ${sayDayWithWeekday(p.answerBy)}.`}
        options={[
          { value: "yes", words: "Yes, I would" },
          { value: "no", words: "No, not this one" },
        ]}
        typed={p.typed}
        problems={p.problems}
      />
      <div className="al-gap">
        {p.shareable.length > 0 ? (
          <Choices
            name="shares"
            label="If yes: what may she know of you?"
            hint="Only what is ticked. You can leave all of it out."
            options={p.shareable.map(({ attribute, theirs, words }) => ({
              value: attribute,
              words: `${attributeEntry(attribute).label}: ${words ?? sayList(theirs)}`,
            }))}
            typed={p.typed}
            problems={p.problems}
          />
        ) : (
          <p className="al-soft">
            If yes, she reads your first name, your languages, when you are free, and your hello. Nothing else
            of your experience: your profile keeps it back.
          </p>
        )}
        <TextArea
          name="hello"
          label="If yes: your hello to her (optional)"
          hint="She reads this when she is asked. Leave out your surname and where you live."
          rows={3}
          typed={p.typed}
          problems={p.problems}
        />
        <TextArea
          name="words"
          label="If no: anything for your coordinator (optional)"
          hint="Only your coordinator reads it."
          rows={2}
          typed={p.typed}
          problems={p.problems}
        />
      </div>
      <Button>Send my answer</Button>
    </Form>
  </Reading>
);
