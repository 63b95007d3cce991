import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Done,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { needs, needWords } from "../access-needs.ts";

/** What makes it easier to read, hear and talk with us. */
export const AccessNeedsPage = ({
  typed,
  problems,
  done,
}: {
  typed: Typed;
  problems: Problems;
  done: boolean;
}): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <ProblemSummary problems={problems} />
    {done && <Done>Saved.</Done>}
    <Title>What makes it easier for you</Title>
    <p>Tell us once. Everybody who writes to you or meets you sees it, so you do not have to ask again.</p>
    <Form to="/me/access-needs">
      <TextField
        name="language"
        label="The language you like best"
        width={20}
        typed={typed}
        problems={problems}
      />
      <Choices
        name="needs"
        label="What do you need?"
        hint="Choose any, or none."
        options={needs.map((value) => ({ value, words: needWords[value].her }))}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="note"
        label="Anything else that helps (optional)"
        hint="For example: dyslexia, hard of hearing, no stairs."
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
