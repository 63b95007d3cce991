import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Columns,
  Done,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Section,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { WEEKDAYS } from "../../../words/say-day.ts";
import { sayTime } from "../../../words/time.ts";
import type { Wish } from "../rota.ts";
import { WeekHoursFields } from "./week-hours-fields.tsx";

export type UsualView = {
  said: string | null;
  spaceId: string;
  space: string;
  rows: readonly { id: string; words: string }[];
  bands: readonly { weekday: number; hoursFrom: string; hoursTo: string; wish: Wish }[];
  newId: string;
  typed: Typed;
  problems: Problems;
};

const wishOptions: { value: Wish; words: string }[] = [
  { value: "gladly", words: "Gladly" },
  { value: "fine", words: "All right" },
  { value: "rather not", words: "Rather not" },
  { value: "cannot", words: "I can’t" },
];

/** Her usual hours in a space, and what suits her when a month is planned. */
export const UsualPage = (view: UsualView): ReactElement => (
  <>
    <Back to={`/spaces/${view.spaceId}/rota`}>The rota</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.space}>My usual hours</Title>
    <Columns
      lead={
        <>
          {view.rows.length === 0 && (
            <Nothing>You have no usual hours yet. With them you need not sign up week by week.</Nothing>
          )}
          <ul className="al-rows">
            {view.rows.map(({ id, words }) => (
              <li key={id}>
                <div className="al-rows__t">
                  <h2 className="nhsuk-heading-s">{words}</h2>
                </div>
                <Form to={`/spaces/${view.spaceId}/rota/usual/${id}/ending`}>
                  <Button small look="outline">
                    End these<span className="nhsuk-u-visually-hidden">: {words}</span>
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
          <Section id="add" title="Add usual hours">
            <Form to={`/spaces/${view.spaceId}/rota/usual`}>
              <input type="hidden" name="id" value={view.newId} />
              <WeekHoursFields typed={view.typed} problems={view.problems} />
              <div className="al-actions">
                <Button>Add these hours</Button>
              </div>
            </Form>
          </Section>
        </>
      }
      side={
        <Section id="wishes" title="What suits me">
          {view.bands.length === 0 ? (
            <Nothing>
              When your coordinator has said when people are wanted, you can say here what suits you.
            </Nothing>
          ) : (
            <Form to={`/spaces/${view.spaceId}/rota/wishes`}>
              <p>A plan for a month keeps to this. Nobody asks why.</p>
              {view.bands.map((band) => {
                const name = `wish-${band.weekday}-${band.hoursFrom.replace(":", "")}`;
                return (
                  <Pick
                    key={name}
                    name={name}
                    label={`${WEEKDAYS[band.weekday - 1] ?? ""}, ${sayTime(band.hoursFrom)} to ${sayTime(band.hoursTo)}`}
                    options={wishOptions}
                    typed={{ [name]: band.wish }}
                    problems={{}}
                  />
                );
              })}
              <div className="al-actions">
                <Button look="outline">Save what suits me</Button>
              </div>
            </Form>
          )}
        </Section>
      }
    />
  </>
);
