import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  DayField,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { readinessKinds, type ReadinessKind } from "../../../programmes/index.ts";
import { readinessLabel, type ReadinessPeriod } from "../../readiness/readiness.ts";
import { sayDay } from "../../../words/day.ts";

type Props = {
  id: string;
  person: { id: string; name: string };
  required: readonly ReadinessKind[];
  typed: Typed;
  problems: Problems;
};

/** Recording training, a check or a reference that somebody has seen. */
export function ReadinessPage({ id, person, required, typed, problems }: Props): ReactElement {
  const rest = readinessKinds.filter((kind) => !required.includes(kind));
  return (
    <Reading>
      <Back to={`/supporters/${person.id}`}>{person.name}</Back>
      <ProblemSummary problems={problems} />
      <Title above={person.name}>Record training or a check</Title>
      <Form to={`/supporters/${person.id}/readiness`} className="al-log">
        <input type="hidden" name="id" value={id} />
        <Pick
          name="kind"
          label="What was done"
          options={[
            { value: "", words: "Choose" },
            ...[...required, ...rest].map((value) => ({ value, words: readinessLabel(value) })),
          ]}
          typed={typed}
          problems={problems}
        />
        <DayField name="from" label="Counts from" typed={typed} problems={problems} />
        <DayField
          name="until"
          label="Last day it counts (optional)"
          hint="Leave it empty if it does not lapse."
          typed={typed}
          problems={problems}
        />
        <TextField
          name="hours"
          label="Hours"
          hint="Needed for initial training."
          width={4}
          inputMode="decimal"
          typed={typed}
          problems={problems}
        />
        <TextField
          name="seen-by"
          label="Who saw the paper"
          hint="You, or the colleague who looked at it."
          typed={typed}
          problems={problems}
        />
        <TextArea
          name="note"
          label="Note (optional)"
          hint="Such as the certificate’s number. The supporter can read it."
          rows={2}
          typed={typed}
          problems={problems}
        />
        <Button>Record it</Button>
      </Form>
    </Reading>
  );
}

type EndProps = {
  person: { id: string; name: string };
  period: ReadinessPeriod;
  typed: Typed;
  problems: Problems;
};

/** Taking a record back: it stays readable, with the reason, and no longer counts. */
export const EndReadinessPage = ({ person, period, typed, problems }: EndProps): ReactElement => (
  <Reading>
    <Back to={`/supporters/${person.id}`}>{person.name}</Back>
    <ProblemSummary problems={problems} />
    <Title above={person.name}>Take back: {readinessLabel(period.kind).toLowerCase()}</Title>
    <p>
      It was recorded from {sayDay(period.fromOn)}
      {period.untilOn ? ` to ${sayDay(period.untilOn)}` : ""}. From today it no longer counts. The record and
      your reason stay readable.
    </p>
    <Form to={`/supporters/${person.id}/readiness/${period.id}/end`} className="al-log">
      <TextField name="why" label="Why it no longer counts" typed={typed} problems={problems} />
      <Button>Take it back</Button>
    </Form>
  </Reading>
);
