import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  Summary,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayWhen } from "../../../words/time.ts";
import type { Request } from "../request.ts";

type AccountDrawn = {
  request: Request;
  programme: string;
  now: Date;
  typed: Typed;
  problems: Problems;
  refusal: string | null;
};

/** One professional's request: let her in, or say why not. */
export const AccountPage = ({
  request,
  programme,
  now,
  typed,
  problems,
  refusal,
}: AccountDrawn): ReactElement => (
  <Reading>
    <Back to="/referrals/accounts">All who ask</Back>
    <ProblemSummary problems={problems} />
    <Title above={programme}>{request.name}</Title>
    {refusal && <p className="nhsuk-inset-text">{refusal}</p>}
    <Summary
      rows={[
        { name: "Role", value: request.role },
        { name: "Team or place", value: request.team },
        { name: "Email", value: <span className="al-wrap">{request.email}</span> },
        { name: "Asked", value: sayWhen(request.askedAt, now) },
      ]}
    />
    {request.state === "proved" && (
      <>
        <p>
          The address is proved. What is left to know is whether they work there: call the place if you are
          not sure.
        </p>
        <Form to={`/referrals/accounts/${request.id}/approval`}>
          <Button>Let them refer</Button>
        </Form>
        <Form to={`/referrals/accounts/${request.id}/refusal`} className="al-gap">
          <TextArea
            name="why"
            label="Or say why not"
            hint="They read this in an email."
            rows={3}
            typed={typed}
            problems={problems}
          />
          <Button look="outline">Refuse</Button>
        </Form>
      </>
    )}
  </Reading>
);
