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
import { programmeKinds, PROGRAMME_KINDS } from "../kinds.ts";

/** A name and a kind; everything else starts from the kind’s preset. */
export const AddProgrammePage = ({
  id,
  typed,
  problems,
}: {
  id: string;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to="/programmes">Programmes</Back>
    <ProblemSummary problems={problems} />
    <Title>Add a programme</Title>
    <Form to="/programmes">
      <input type="hidden" name="id" value={id} />
      <TextField
        name="name"
        label="Name"
        hint="As parents read it, such as Harbrook Befriending."
        typed={typed}
        problems={problems}
      />
      <TextField
        name="slug"
        label="Short name for addresses (optional)"
        hint="Made from the name when you leave it empty. It cannot change later, because it is printed on posters."
        width={20}
        typed={typed}
        problems={problems}
      />
      <Choice
        name="kind"
        label="What kind is it?"
        hint="The kind sets every value to begin with. You can change each one afterwards."
        options={programmeKinds.map((kind) => ({
          value: kind,
          words: PROGRAMME_KINDS[kind].name,
          hint: PROGRAMME_KINDS[kind].line,
        }))}
        typed={typed}
        problems={problems}
      />
      <Button>Add it</Button>
    </Form>
  </Reading>
);
