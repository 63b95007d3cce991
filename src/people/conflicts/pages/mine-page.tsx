import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { KindField } from "./conflict-fields.tsx";

export type MineView = {
  id: string;
  /** What she said that still holds. */
  said: readonly { id: string; who: string; how: string }[];
  /** People she knows of here. */
  people: readonly { id: string; words: string }[];
  typed: Typed;
  problems: Problems;
  done: string | null;
};

/** "Is there anyone here who should not see my record?": hers to say, and hers to take back. */
export const MinePage = (view: MineView): ReactElement => {
  const { typed, problems } = view;
  return (
    <Reading>
      <Back to="/me">My details</Back>
      <ProblemSummary problems={problems} />
      {view.done && <Done>{view.done}</Done>}
      <Title>Is there anyone here who should not see your record?</Title>
      <p>
        Somebody may work or help here whom you know: family, a neighbour, somebody you were with. Tell us,
        and they find nothing of you here. They are not told, and you do not have to say why.
      </p>
      <Section id="now" title="Said so far">
        {view.said.length === 0 && <Nothing>Nobody. Add somebody below whenever you like.</Nothing>}
        <ul className="al-rows">
          {view.said.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">
                <h3>{each.who}</h3>
                <p className="al-soft">{each.how}</p>
              </div>
              <Form to={`/me/conflicts/${each.id}/ending`}>
                <Button look="outline" small>
                  Take back<span className="nhsuk-u-visually-hidden"> {each.who}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="add" title="Add somebody">
        <Form to="/me/conflicts" className="al-log al-gap">
          <input type="hidden" name="id" value={view.id} />
          <Choice
            name="who"
            label="Who is it?"
            options={[
              ...view.people.map(({ id, words }) => ({ value: id, words })),
              { value: "other", words: "Somebody else" },
            ]}
            typed={typed}
            problems={problems}
          />
          <TextField
            name="named"
            label="If it is somebody else: their name, or how we would know them"
            hint="A person looks who it is, today or tomorrow. To be quicker, call us."
            typed={typed}
            problems={problems}
          />
          <KindField typed={typed} problems={problems} />
          <TextArea
            name="why"
            label="Anything we should know (if you like)"
            rows={2}
            typed={typed}
            problems={problems}
          />
          <Button>They should not see it</Button>
        </Form>
      </Section>
    </Reading>
  );
};
