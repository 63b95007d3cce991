import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import { WeekHoursFields } from "./week-hours-fields.tsx";

export type HoursView = {
  spaceId: string;
  space: string;
  rows: readonly { id: string; words: string; need: number }[];
  newId: string;
  typed: Typed;
  problems: Problems;
};

/** When a space wants people, and how many at once. */
export const HoursPage = (view: HoursView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}/rota`}>The rota</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.space}>When people are wanted</Title>
    {view.rows.length === 0 && (
      <Nothing>
        No hours yet. Two hours at a time suits most volunteers: say, 7am to 9am and 6pm to 8pm.
      </Nothing>
    )}
    <ul className="al-rows">
      {view.rows.map(({ id, words, need }) => (
        <li key={id}>
          <div className="al-rows__t">
            <h2 className="nhsuk-heading-s">{words}</h2>
            <p className="al-soft">{plural(need, "person", "people")} at once</p>
          </div>
          <Form to={`/spaces/${view.spaceId}/rota/hours/${id}/ending`}>
            <Button small look="outline">
              Take off<span className="nhsuk-u-visually-hidden">: {words}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
    <Section id="add" title="Add hours">
      <Form to={`/spaces/${view.spaceId}/rota/hours`}>
        <input type="hidden" name="id" value={view.newId} />
        <WeekHoursFields typed={view.typed} problems={view.problems} />
        <TextField
          name="need"
          label="How many people at once"
          width={2}
          inputMode="numeric"
          typed={view.typed}
          problems={view.problems}
        />
        <div className="al-actions">
          <Button>Add these hours</Button>
        </div>
      </Form>
    </Section>
  </Reading>
);
