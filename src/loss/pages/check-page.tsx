import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { Back, Button, Choice, Form, ProblemSummary, Reading, Title, type Problems } from "../../ui/index.ts";
import { toldHow } from "../loss.ts";

export type CheckView = {
  id: string;
  formId: string;
  kind: string;
  name: string;
  called: string;
  isHerself: boolean;
  will: readonly string[];
  typed: Typed;
  problems: Problems;
};

/** The third tap: what will happen, and the switch. */
export const CheckPage = (view: CheckView): ReactElement => (
  <Reading>
    <Back to={`/quiet/for/${view.id}`}>Choose again</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.isHerself ? undefined : view.called}>{view.name}</Title>
    <h2 className="nhsuk-heading-s">When you turn this on</h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {view.will.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <Form to={`/quiet/for/${view.id}`}>
      <input type="hidden" name="id" value={view.formId} />
      <input type="hidden" name="kind" value={view.kind} />
      {!view.isHerself && (
        <Choice
          name="told"
          label="How do you know?"
          options={Object.entries(toldHow).map(([value, words]) => ({ value, words }))}
          typed={view.typed}
          problems={view.problems}
        />
      )}
      <Button>Turn it on now</Button>
    </Form>
  </Reading>
);
