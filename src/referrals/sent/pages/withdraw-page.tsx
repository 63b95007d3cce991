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

/** Takes a referral back, with the reason; the coordinator is told. */
export const WithdrawPage = ({
  id,
  name,
  typed,
  problems,
}: {
  id: string;
  name: string;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/referrals/${id}`}>Back to the referral</Back>
    <ProblemSummary problems={problems} />
    <Title above={name}>Withdraw this referral</Title>
    <p>
      We stop working on it, and nobody writes to her because of it. It cannot be undone, but you can refer
      her again.
    </p>
    <Form to={`/referrals/${id}/withdrawal`} keptAs={`withdraw:${id}`}>
      <TextArea
        name="why"
        label="Why are you withdrawing it?"
        hint="The coordinator reads this."
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Button look="warning">Withdraw it</Button>
    </Form>
  </Reading>
);
