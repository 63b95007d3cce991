import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  DayField,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type AskedForHerView = {
  person: { id: string; name: string };
  formId: string;
  typed: Typed;
  problems: Problems;
};

/** She told one of us: written down for her, and its clock runs from the day she said it. */
export const AskedForHerPage = ({ person, formId, typed, problems }: AskedForHerView): ReactElement => (
  <Reading>
    <Back to={`/people/${person.id}/data`}>Her data</Back>
    <ProblemSummary problems={problems} />
    <Title above={person.name}>What did she ask?</Title>
    <p>She need not use any form or any special word. Make sure that it is she who asks.</p>
    <Form to={`/people/${person.id}/data/asked`} keptAs={`data-asked:${person.id}`}>
      <input type="hidden" name="id" value={formId} />
      <Choice
        name="kind"
        label="She asked"
        options={[
          { value: "copy", words: "for a copy of what we hold" },
          { value: "correction", words: "that something is put right" },
          { value: "erasing", words: "to be erased" },
        ]}
        typed={typed}
        problems={problems}
      />
      <Choice
        name="heard"
        label="How did she tell us?"
        options={[
          { value: "on the phone", words: "On the phone" },
          { value: "in person", words: "In person" },
          { value: "in writing", words: "In writing" },
        ]}
        typed={typed}
        problems={problems}
      />
      <DayField name="on" label="On which day?" typed={typed} problems={problems} />
      <TextArea
        name="words"
        label="In her words"
        hint="For something to put right: what, and what it should say."
        typed={typed}
        problems={problems}
      />
      <Button>Write it down</Button>
    </Form>
  </Reading>
);
