import type { ReactElement } from "react";
import { Back, Button, ButtonLink, Done, Form, Nothing, Reading, Section, Title } from "../../../ui/index.ts";

export type RotaRow = { id: string; who: string; post: string; words: string; endPath: string | null };
export type RotaView = {
  scope: string;
  backHref: string;
  week: readonly RotaRow[];
  turns: readonly RotaRow[];
  aways: readonly { id: string; words: string }[];
  maySetUp: boolean;
  weekHref: string;
  turnHref: string;
  done: string | null;
};

/** The rota as it is set up: usual hours, turns that come before them, and who is away. */
export const RotaPage = (view: RotaView): ReactElement => (
  <Reading>
    <Back to={view.backHref}>Who is on duty</Back>
    {view.done && <Done>{view.done}</Done>}
    <Title above={view.scope}>The rota</Title>
    <Section id="week" title="Usual week">
      {view.week.length === 0 && <Nothing>Nobody has usual hours yet. Nights and weekends count.</Nothing>}
      <Rows rows={view.week} />
      {view.maySetUp && (
        <div className="al-actions">
          <ButtonLink to={view.weekHref}>Add usual hours</ButtonLink>
        </div>
      )}
    </Section>
    <Section id="turns" title="Turns that come before the usual week">
      {view.turns.length === 0 && <Nothing>None. Hand-overs that were accepted appear here.</Nothing>}
      <Rows rows={view.turns} />
      {view.maySetUp && (
        <div className="al-actions">
          <ButtonLink to={view.turnHref} look="outline">
            Add a turn
          </ButtonLink>
        </div>
      )}
    </Section>
    <Section id="away" title="Away">
      {view.aways.length === 0 && <Nothing>Nobody has said that she will be away.</Nothing>}
      {view.aways.map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
    </Section>
  </Reading>
);

const Rows = ({ rows }: { rows: readonly RotaRow[] }): ReactElement => (
  <ul className="al-rows">
    {rows.map((row) => (
      <li key={row.id}>
        <div className="al-rows__t">
          <h3>
            {row.who}, {row.post}
          </h3>
          <p className="al-soft">{row.words}</p>
        </div>
        {row.endPath && (
          <Form to={row.endPath}>
            <Button look="outline" small>
              Take off<span className="nhsuk-u-visually-hidden">: {`${row.who}, ${row.words}`}</span>
            </Button>
          </Form>
        )}
      </li>
    ))}
  </ul>
);
