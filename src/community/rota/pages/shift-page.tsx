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
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type ShiftView = {
  id: string;
  when: string;
  space: string;
  mayChange: boolean;
  asking: { id: string; whom: string } | null;
  others: readonly { value: string; words: string }[];
  newId: string;
  typed: Typed;
  problems: Problems;
};

/** One shift of hers, before it begins. */
export const ShiftPage = (view: ShiftView): ReactElement => (
  <Reading>
    <Back to="/shifts">My shifts</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.space}>{view.when}</Title>
    {!view.mayChange && (
      <Nothing>This shift has begun or is over, so there is nothing to change here.</Nothing>
    )}
    {view.mayChange && view.asking && (
      <Section id="asking" title="You asked about it">
        <p>You asked {view.asking.whom} to take it. It stays yours until somebody says yes.</p>
        <Form to={`/swaps/${view.asking.id}/answer`}>
          <Button look="outline" name="answer" value="back">
            Take the question back
          </Button>
        </Form>
      </Section>
    )}
    {view.mayChange && !view.asking && (
      <Section id="swap" title="Ask somebody to take it">
        <Form to={`/shifts/${view.id}/swap`}>
          <input type="hidden" name="id" value={view.newId} />
          <Choice
            name="whom"
            label="Who would you like to ask?"
            hint="It stays yours until somebody says yes."
            options={[{ value: "anybody", words: "Anybody in the space" }, ...view.others]}
            typed={{ whom: "anybody", ...view.typed }}
            problems={view.problems}
          />
          <div className="al-actions">
            <Button>Ask</Button>
          </div>
        </Form>
      </Section>
    )}
    {view.mayChange && (
      <Section id="cannot" title="I can’t come">
        <p>Nobody asks why. The hours are open at once, and your coordinator sees that somebody is needed.</p>
        <Form to={`/shifts/${view.id}/cannot`}>
          <Button look="outline">I can’t come</Button>
        </Form>
      </Section>
    )}
  </Reading>
);
