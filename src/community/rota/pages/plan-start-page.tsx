import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type PlanStartView = {
  spaceId: string;
  space: string;
  months: readonly { value: string; words: string }[];
  newId: string;
  typed: Typed;
  problems: Problems;
};

/** Which month to fill. */
export const PlanStartPage = (view: PlanStartView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}/rota`}>The rota</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.space}>Fill a month</Title>
    <p>
      We look for the plan with the most cover that keeps to everybody’s leave, rest and hours, then for what
      people wished for and an even share. Shifts that are there stay. Nobody has anything until you accept
      it.
    </p>
    <Form to={`/spaces/${view.spaceId}/rota/plan`}>
      <input type="hidden" name="id" value={view.newId} />
      <Choice
        name="month"
        label="Which month?"
        options={view.months}
        typed={view.typed}
        problems={view.problems}
      />
      <div className="al-actions">
        <Button>Make a plan</Button>
      </div>
    </Form>
  </Reading>
);
