import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { NATIONS, sayNation } from "../../words/nation.ts";

export const OrganisationNamesPage = ({
  typed,
  problems,
}: {
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to="/organisation">Organisation</Back>
    <ProblemSummary problems={problems} />
    <Title>Names and places</Title>
    <Form to="/organisation/names">
      <TextField name="name" label="Name of the organisation" typed={typed} problems={problems} />
      <TextField
        name="plainName"
        label="Plain name"
        hint="Stands at the top of pages and on the sign-in page. Choose one that says nothing of babies, health or support."
        width={20}
        typed={typed}
        problems={problems}
      />
      <Choice
        name="nation"
        label="Bank holidays of"
        hint="Promises are counted in working days."
        options={NATIONS.map((nation) => ({ value: nation, words: sayNation(nation) }))}
        typed={typed}
        problems={problems}
      />
      <TextField
        name="leaveUrl"
        label="Where Leave leads"
        hint="An everyday page somewhere else. Try it on a phone before you save."
        spellCheck={false}
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
