import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayRole } from "../../../words/roles.ts";
import type { RolePeriod } from "../../held/store.ts";

type EndRoleProps = {
  person: { id: string; name: string };
  period: RolePeriod;
  typed: Typed;
  problems: Problems;
};

export const EndRolePage = ({ person, period, typed, problems }: EndRoleProps): ReactElement => (
  <Reading>
    <Back to={`/people/${person.id}`}>{person.name}</Back>
    <ProblemSummary problems={problems} />
    <Title>End the role of {sayRole(period.role)}?</Title>
    <p>
      {person.name} stops being {sayRole(period.role)}
      {period.programme ? ` in ${period.programme}` : ""} now, and is signed out of it. What was done stays in
      the history. The role can be given again.
    </p>
    <Form to={`/people/${person.id}/roles/${period.id}/ending`}>
      <TextArea
        name="why"
        label="Why?"
        hint="The person can read this under “What is held about me”."
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Button look="warning">End this role</Button>
    </Form>
  </Reading>
);
