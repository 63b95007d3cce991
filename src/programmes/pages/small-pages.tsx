import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  DayField,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { sayDay } from "../../words/day.ts";
import type { Programme } from "../programme.ts";

type SmallProps = { programme: Programme; typed: Typed; problems: Problems };
const Why = (p: Pick<SmallProps, "typed" | "problems">): ReactElement => (
  <TextArea
    name="reason"
    label="Why?"
    hint="Staff read this beside the change, now and later."
    rows={3}
    {...p}
  />
);

export const RenamePage = ({ programme, typed, problems }: SmallProps): ReactElement => (
  <Reading>
    <Back to={`/programmes/${programme.id}`}>{programme.name}</Back>
    <ProblemSummary problems={problems} />
    <Title>Change its name</Title>
    <p>
      The new name shows everywhere at once. Addresses keep the short name “{programme.slug}”, because it is
      printed on posters.
    </p>
    <Form to={`/programmes/${programme.id}/name`}>
      <TextField name="name" label="Name" typed={typed} problems={problems} />
      <Why typed={typed} problems={problems} />
      <Button>Save the name</Button>
    </Form>
  </Reading>
);

/** Closing takes no new referrals; whoever is supported is supported to the end. */
export const ClosingPage = ({ programme, typed, problems }: SmallProps): ReactElement => (
  <Reading>
    <Back to={`/programmes/${programme.id}`}>{programme.name}</Back>
    <ProblemSummary problems={problems} />
    <Title>{programme.closedOn ? "Open it again?" : "Close it?"}</Title>
    {programme.closedOn ? (
      <p>
        It closes or closed on {sayDay(programme.closedOn)}. Open again, it takes referrals from today and is
        back on the public page.
      </p>
    ) : (
      <p>
        From that day it takes no new referrals and leaves the public page. Everybody already referred or
        supported goes on as planned.
      </p>
    )}
    <Form to={`/programmes/${programme.id}/closing`}>
      <input type="hidden" name="act" value={programme.closedOn ? "open" : "close"} />
      {!programme.closedOn && (
        <DayField
          name="on"
          label="Closed from"
          hint="Today, or a day to come."
          typed={typed}
          problems={problems}
        />
      )}
      <Why typed={typed} problems={problems} />
      <Button look={programme.closedOn ? "filled" : "warning"}>
        {programme.closedOn ? "Open it again" : "Close it"}
      </Button>
    </Form>
  </Reading>
);
