import type { ReactElement } from "react";
import { Back, Button, Form, Reading, Title } from "../../../ui/index.ts";

/** Leave at once, knowing what stays. */
export const LeavingPage = ({
  id,
  name,
  asSupporter,
}: {
  id: string;
  name: string;
  asSupporter: boolean;
}): ReactElement => (
  <Reading>
    <Back to={`/spaces/${id}`}>{name}</Back>
    <Title>Leave {name}?</Title>
    <p>
      You can stay and only read, or take a break and come back. If you leave, nobody asks why.{" "}
      {asSupporter
        ? "Your coordinator hears of it, and finds somebody for your hours."
        : "What you wrote stays under the name you chose here. You can remove a post before you go. Your other support goes on as it is."}
    </p>
    <div className="al-actions">
      <Form to={`/spaces/${id}/leaving`}>
        <Button look="warning">Leave now</Button>
      </Form>
      {!asSupporter && <a href={`/spaces/${id}/mine#break`}>Take a break instead</a>}
    </div>
  </Reading>
);
