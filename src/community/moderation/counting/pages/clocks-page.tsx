import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../../../ui/index.ts";

/** How soon a person has decided, by reason. */
export const ClocksPage = (view: {
  fields: readonly { name: string; label: string; hint: string }[];
  flags: { name: string; label: string; hint: string };
  done: string | null;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to="/reports">Reports</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title>How soon reports are decided</Title>
    <p>In minutes, day and night. Whoever reports is told by when.</p>
    <Form to="/reports/clocks" className="al-log">
      {view.fields.map(({ name, label, hint }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={hint}
          width={5}
          inputMode="numeric"
          typed={view.typed}
          problems={view.problems}
        />
      ))}
      <h2 className="nhsuk-heading-m">When a conversation may be turning into an argument</h2>
      <TextField {...view.flags} width={5} inputMode="numeric" typed={view.typed} problems={view.problems} />
      <Button>Save</Button>
    </Form>
  </Reading>
);
