import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Back, Button, Chips, Form, noProblems, Reading, Title } from "../../../ui/index.ts";
import { DAYS_OF_WEEK, PARTS_OF_DAY } from "../../../words/availability.ts";
import { WEEKDAYS } from "../../../words/say-day.ts";
import { startSentence } from "../../../words/naming.ts";

/** When she is free in an ordinary week: a row of chips a day. */
export const TimesPage = ({ typed }: { typed: Typed }): ReactElement => (
  <Reading>
    <Back to="/supporting/me">My profile</Back>
    <Title>When you are usually free</Title>
    <p>Choose any that often suit you. Nobody books you from this: every meeting is agreed with you.</p>
    <Form to="/supporting/me/times" className="al-log" keptAs="supporter-times">
      {DAYS_OF_WEEK.map((day, index) => (
        <Chips
          key={day}
          name={day}
          legend={WEEKDAYS[index]}
          options={PARTS_OF_DAY.map((part) => ({ value: part, words: startSentence(part) }))}
          typed={typed}
          problems={noProblems}
          several
        />
      ))}
      <Button>Save</Button>
    </Form>
  </Reading>
);
