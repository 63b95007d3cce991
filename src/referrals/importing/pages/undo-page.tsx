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
import type { BroughtList } from "../brought-list.ts";

/** Taking a list back: what it takes with it, what it leaves, and why. */
export const UndoPage = ({
  list,
  typed,
  problems,
}: {
  list: BroughtList;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/referrals/import/${list.id}/rows`}>The list</Back>
    <ProblemSummary problems={problems} />
    <Title above={<span className="al-wrap">{list.filename}</span>}>Take this list back?</Title>
    <p>
      Every referral from it that nobody has touched is withdrawn. Those somebody has worked on stay, and the
      next page says which.
    </p>
    <Form to={`/referrals/import/${list.id}/undoing`}>
      <TextArea name="why" label="Why is it taken back?" rows={3} typed={typed} problems={problems} />
      <Button look="warning">Take it back</Button>
    </Form>
  </Reading>
);
