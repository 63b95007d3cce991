import type { ReactElement } from "react";
import { one, type Typed } from "../../platform/web/index.ts";
import { Button, Choice, Form, Section, TextArea, type Problems } from "../../ui/index.ts";
import type { Rule } from "../visit.ts";

export type LetThroughView = { id: string; rules: readonly { value: Rule; words: string }[] };

/** A coordinator lets a visit go ahead without what the programme asks for, with a reason that shows. */
export const LetThrough = ({
  id,
  rules,
  typed,
  problems,
}: LetThroughView & { typed: Typed; problems: Problems }): ReactElement => (
  <Section id="let-through" title="Let it go ahead">
    <Form to={`/visits/${id}/override`} keptAs="visit-override">
      <input type="hidden" name="id" value={one(typed, "id")} />
      <Choice name="rule" label="What may be left out?" options={rules} typed={typed} problems={problems} />
      <TextArea
        name="reason"
        label="Why is it safe all the same?"
        hint="It shows on the visit, with your name."
        rows={2}
        typed={typed}
        problems={problems}
      />
      <Button look="outline">Let it go ahead</Button>
    </Form>
  </Section>
);
