import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Button, Chips, Form, Pick, Section, TextArea, type Problems } from "../../../ui/index.ts";
import { WITHDRAWN_WHY } from "../../match.ts";
import type { MatchView } from "./page.tsx";

type Props = { view: MatchView; waitsFor: "supporter" | "parent"; typed: Typed; problems: Problems };

/** Writing down an answer somebody gave by voice; who typed it is kept. */
export const TypeAnswer = ({ view, waitsFor, typed, problems }: Props): ReactElement => {
  const name = view[waitsFor].name;
  return (
    <Section id="answer-by-voice" title={`${name} told you the answer?`}>
      <Form to={`/matches/${view.id}/${waitsFor}-answer`} className="al-log al-gap">
        <Chips
          name="answer"
          legend={`${name} said`}
          options={[
            { value: "yes", words: "Yes" },
            { value: "no", words: "No" },
          ]}
          typed={typed}
          problems={problems}
        />
        <Chips
          name="heard"
          legend="How you heard it"
          options={[
            { value: "phone", words: "On the phone" },
            { value: "in-person", words: "Face to face" },
          ]}
          typed={typed}
          problems={problems}
        />
        <div className="al-gap">
          <TextArea
            name="words"
            label="Anything coordinators should know (optional)"
            hint="Neither of the two reads it."
            rows={2}
            typed={typed}
            problems={problems}
          />
        </div>
        <Button>Write it down</Button>
      </Form>
    </Section>
  );
};

/** Taking a proposal back, with the reason. */
export const Withdraw = ({
  id,
  typed,
  problems,
}: {
  id: string;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <details className="nhsuk-details" open={problems["why"] !== undefined || problems["note"] !== undefined}>
    <summary className="nhsuk-details__summary">
      <span className="nhsuk-details__summary-text">Take this proposal back</span>
    </summary>
    <div className="nhsuk-details__text">
      <Form to={`/matches/${id}/withdrawal`}>
        <Pick
          name="why"
          label="Why"
          options={[
            { value: "", words: "Choose" },
            ...Object.entries(WITHDRAWN_WHY).map(([value, words]) => ({ value, words })),
          ]}
          typed={typed}
          problems={problems}
        />
        <TextArea
          name="note"
          label="In your words (optional)"
          hint="For coordinators. Neither of the two reads it."
          rows={2}
          typed={typed}
          problems={problems}
        />
        <Button look="outline">Take it back</Button>
      </Form>
    </div>
  </details>
);
