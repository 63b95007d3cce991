import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  Title,
  type Option,
  type Problems,
} from "../../../ui/index.ts";
import { HandoverLines, type HandoverLine } from "./handover-lines.tsx";

export type ClosingView = {
  shiftId: string;
  spaceId: string;
  space: string;
  /** Each red and amber, and each picture beyond its clock, that needs somebody when she goes. */
  needing: readonly { field: string; name: string; words: string }[];
  keepers: readonly Option[];
  lines: readonly HandoverLine[];
  typed: Typed;
  problems: Problems;
};

/** The end of a shift: who has what is urgent, what the handover says by itself, and what she adds. */
export const ClosingPage = (view: ClosingView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}/desk`}>Desk</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.space}>Hand over and finish</Title>
    <Form to={`/shifts/${view.shiftId}/closing`} keptAs={`closing:${view.shiftId}`}>
      {view.needing.length > 0 && (
        <Section id="owners" title="Who has these now?">
          <p>
            Your shift ends when somebody has everything that is red or amber, and every picture that has
            waited too long.
          </p>
          {view.needing.map(({ field, name, words }) => (
            <Choice
              key={field}
              name={field}
              label={name}
              hint={words}
              options={view.keepers}
              typed={view.typed}
              problems={view.problems}
            />
          ))}
        </Section>
      )}
      <Section id="lines" title="What your handover says">
        {view.lines.length === 0 ? (
          <Nothing>Nothing is open. The handover says so.</Nothing>
        ) : (
          <HandoverLines lines={view.lines} />
        )}
      </Section>
      <TextArea
        name="words"
        label="Anything to add? (optional)"
        hint="How the shift was, what to look out for. Only those who look after this space read it."
        rows={4}
        typed={view.typed}
        problems={view.problems}
      />
      <Button>Hand over and finish</Button>
    </Form>
  </Reading>
);
