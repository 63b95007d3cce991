import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Back, Button, Form, ProblemSummary, Reading, Title, type Problems } from "../../../ui/index.ts";
import { StretchFields } from "./stretch-fields.tsx";

/** She says when she cannot be reached. Nobody asks why. */
export const AwayPage = ({
  id,
  typed,
  problems,
}: {
  id: string;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to="/duty">Who is on duty</Back>
    <ProblemSummary problems={problems} />
    <Title>I am away</Title>
    <p>
      While you are away nothing is sent to you, and your deputy is first. You do not have to say why.
      Somebody is shown the gap if there is nobody else.
    </p>
    <Form to="/duty/away" keptAs="duty-away">
      <input type="hidden" name="id" value={id} />
      <StretchFields typed={typed} problems={problems} />
      <Button>I am away then</Button>
    </Form>
  </Reading>
);
