import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Tap,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { WishesFields } from "./wishes-fields.tsx";

/** What she said she would like, to change at any time. */
export const WishesPage = ({
  typed,
  problems,
  done,
}: {
  typed: Typed;
  problems: Problems;
  done: boolean;
}): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <ProblemSummary problems={problems} />
    {done && <Done>Saved. We use it from now on.</Done>}
    <Title>What you would like</Title>
    <Form to="/wishes" keptAs="wishes">
      <WishesFields typed={typed} problems={problems} her={false} />
      <Button>Save</Button>
    </Form>
    <p>
      <Tap to="/me/consents">What you agreed to, and taking it back</Tap>
    </p>
  </Reading>
);
