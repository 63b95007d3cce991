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

/** What she is called, by us and by those she meets. */
export const NamesPage = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <ProblemSummary problems={problems} />
    <Title>Who you are</Title>
    <Form to="/me/names">
      <TextField name="name" label="Your name" autoComplete="name" typed={typed} problems={problems} />
      <TextField
        name="knownAs"
        label="What should we call you? (optional)"
        hint="People you meet here see this name."
        typed={typed}
        problems={problems}
      />
      <TextField
        name="pronouns"
        label="Pronouns (optional)"
        hint="For example: she/her."
        width={10}
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
