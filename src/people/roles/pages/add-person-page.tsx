import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { ProgrammeName } from "./people-page.tsx";
import { RoleFields } from "./role-fields.tsx";

type AddPersonProps = {
  id: string;
  programmes: readonly ProgrammeName[];
  typed: Typed;
  problems: Problems;
  known: { id: string; name: string } | null;
};

/** A new person with her first role; somebody we know already gets the role instead of a second account. */
export const AddPersonPage = ({ id, programmes, typed, problems, known }: AddPersonProps): ReactElement => (
  <Reading>
    <Back to="/people">People</Back>
    <ProblemSummary problems={problems} />
    <Title>Add a person</Title>
    {known && (
      <div className="nhsuk-inset-text">
        <p>
          <a href={`/people/${known.id}`}>{known.name}</a> already has this address. One person has one
          account, and may hold several roles: give {known.name} the role there.
        </p>
      </div>
    )}
    <Form to="/people" keptAs="add-person">
      <input type="hidden" name="id" value={id} />
      <TextField name="name" label="Name" typed={typed} problems={problems} />
      <TextField
        name="address"
        label="Email address or mobile number"
        hint="We write there at once, with nothing that gives the service away."
        spellCheck={false}
        typed={typed}
        problems={problems}
      />
      <RoleFields programmes={programmes} typed={typed} problems={problems} />
      <Button>Add and invite</Button>
    </Form>
  </Reading>
);
