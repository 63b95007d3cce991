import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import { Button, Form, noProblems, TextField, type Problems } from "../../../../ui/index.ts";

type SearchFormProps = {
  spaceId: string;
  typed?: Typed;
  problems?: Problems;
  /** On the front page another button leads. */
  quiet?: boolean;
};

/** One line and a button; what is typed goes in no address. */
export const SearchForm = ({
  spaceId,
  typed = {},
  problems = noProblems,
  quiet,
}: SearchFormProps): ReactElement => (
  <Form to={`/spaces/${spaceId}/search`} className="al-search">
    <TextField name="words" label="Search what was written here" typed={typed} problems={problems} />
    <Button look={quiet ? "outline" : "filled"}>Search</Button>
  </Form>
);

export const ForgetForm = ({ spaceId }: { spaceId: string }): ReactElement => (
  <Form to={`/spaces/${spaceId}/search/forgetting`}>
    <p className="al-soft">We remember what you looked for until you forget it here, or for an hour.</p>
    <Button look="outline" small>
      Forget it
    </Button>
  </Form>
);
