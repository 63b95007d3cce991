import type { ReactElement } from "react";
import {
  Back,
  Button,
  Choices,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type CoverView = {
  spaceId: string;
  space: string;
  weekHref: string;
  title: string;
  words: string;
  needId: string;
  on: string;
  could: readonly { value: string; words: string; hint: string }[];
  chosen: readonly string[];
  asked: readonly { who: string; words: string }[];
  couldNot: readonly { who: string; words: string }[];
  problems: Problems;
};

/** Hours that are open, and who could cover them: whom to ask first at the top. */
export const CoverPage = (view: CoverView): ReactElement => (
  <Reading>
    <Back to={view.weekHref}>The rota</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.space}>{view.title}</Title>
    <p>{view.words}</p>
    {view.asked.length > 0 && <People id="asked" title="Already asked" people={view.asked} />}
    <Section id="could" title="Who could cover">
      {view.could.length === 0 ? (
        <Nothing>Nobody else could take these hours just now. Below is why, person by person.</Nothing>
      ) : (
        <Form to={`/spaces/${view.spaceId}/rota/cover`}>
          <input type="hidden" name="need" value={view.needId} />
          <input type="hidden" name="on" value={view.on} />
          <Choices
            name="who"
            label="Who would you like to ask?"
            hint="At the top is who was asked longest ago, then who has least to do this month. The first to say yes has it."
            options={view.could}
            typed={{ who: [...view.chosen] }}
            problems={view.problems}
          />
          <div className="al-actions">
            <Button>Ask them</Button>
          </div>
        </Form>
      )}
    </Section>
    {view.couldNot.length > 0 && <People id="not" title="Not this time" people={view.couldNot} />}
  </Reading>
);

const People = ({
  id,
  title,
  people,
}: {
  id: string;
  title: string;
  people: readonly { who: string; words: string }[];
}): ReactElement => (
  <Section id={id} title={title}>
    <ul className="al-rows">
      {people.map(({ who, words }) => (
        <li key={who}>
          <div className="al-rows__t">
            <h3>{who}</h3>
            <p className="al-soft">{words}</p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
