import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type PlanView = {
  id: string;
  title: string;
  company: readonly { id: string; called: string }[];
  typed: Typed;
  problems: Problems;
};

/** Who comes along, and where it is: known to those who go, their coordinators and the lead. */
export const PlanPage = ({ id, title, company, typed, problems }: PlanView): ReactElement => (
  <Reading>
    <Back to={`/visits/${id}`}>The visit</Back>
    <ProblemSummary problems={problems} />
    <Title>{title}</Title>
    <Form to={`/visits/${id}/plan`} keptAs="visit-plan">
      <Pick
        name="second"
        label="Who comes along?"
        options={[
          { value: "", words: "Nobody, just the two" },
          ...company.map((each) => ({ value: each.id, words: each.called })),
        ]}
        typed={typed}
        problems={problems}
      />
      <TextField
        name="place"
        label="Where exactly"
        hint="So that somebody can find you. Only those who go, their coordinators and the safeguarding lead read it; it is in no message and no calendar."
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
