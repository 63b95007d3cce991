import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  DayField,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayDay } from "../../../words/day.ts";
import type { LegalHold } from "../legal-hold.ts";

type Person = { id: string; name: string };
type Typing = { typed: Typed; problems: Problems };

/** Puts records beyond erasing while there is a reason to. */
export const HoldPage = ({
  person,
  formId,
  typed,
  problems,
}: Typing & { person: Person; formId: string }): ReactElement => (
  <Reading>
    <Back to={`/people/${person.id}/data`}>{person.name}’s data</Back>
    <ProblemSummary problems={problems} />
    <Title above={person.name}>Keep these records</Title>
    <p>
      For an inquiry, a claim or a court. Nothing of hers is erased while it lasts. Only administrators and
      safeguarding leads see it; she does not.
    </p>
    <Form to={`/people/${person.id}/holds`}>
      <input type="hidden" name="id" value={formId} />
      <TextArea name="reason" label="Why must they stay?" typed={typed} problems={problems} />
      <DayField
        name="reviewOn"
        label="When is this looked at again?"
        hint="Within a year. It then stands on the privacy page until somebody decides."
        typed={typed}
        problems={problems}
      />
      <Button>Keep them</Button>
    </Form>
  </Reading>
);

/** The reason is over. What she asked before, or what is past its time, can then be erased. */
export const EndHoldPage = ({
  person,
  hold,
  typed,
  problems,
}: Typing & { person: Person; hold: LegalHold }): ReactElement => (
  <Reading>
    <Back to={`/people/${person.id}/data`}>{person.name}’s data</Back>
    <ProblemSummary problems={problems} />
    <Title above={`To be looked at on ${sayDay(hold.reviewOn)}`}>End the hold</Title>
    <div className="al-quote">
      <p className="al-pre al-wrap">{hold.reason}</p>
    </div>
    <Form to={`/people/${person.id}/holds/${hold.id}/ending`} className="al-gap">
      <TextArea name="why" label="Why may they go again?" rows={3} typed={typed} problems={problems} />
      <Button>End it</Button>
    </Form>
  </Reading>
);
