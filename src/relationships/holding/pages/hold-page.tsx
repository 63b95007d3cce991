import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  DayField,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type HoldView = {
  id: string;
  relationshipId: string;
  called: { parent: string; supporter: string };
  said: string | null;
  facts: readonly { name: string; value: string }[];
  /** As far as this reader may know. */
  whys: readonly { key: string; title: string; words: string }[];
  /** Contacts logged since somebody last looked, newest first. */
  since: readonly { id: string; words: string }[];
  over: boolean;
  typed: Typed;
  problems: Problems;
};

/** One hold: what stands, why as far as she may know, what happened meanwhile, and looking at it again. */
export const HoldPage = (view: HoldView): ReactElement => (
  <Reading>
    <Back to={`/relationships/${view.relationshipId}`}>
      {view.called.parent} and {view.called.supporter}
    </Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title>{view.over ? "Contact was on hold" : "Contact is on hold"}</Title>
    <Summary rows={view.facts} />
    <Section id="meanwhile" title="What happened meanwhile">
      {view.since.length === 0 ? (
        <Nothing>Nothing was logged since then.</Nothing>
      ) : (
        <ul className="al-rows">
          {view.since.map(({ id, words }) => (
            <li key={id}>
              <a href={`/contacts/${id}`}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
    <Section id="reasons" title="Why">
      {view.whys.length === 0 ? (
        <Nothing>This is not yours to know. Whoever placed it, or a safeguarding lead, can say more.</Nothing>
      ) : (
        <ol className="al-rows">
          {view.whys.map(({ key, title, words }) => (
            <li key={key}>
              <div className="al-rows__t">
                <h3>{title}</h3>
                <p className="al-pre">{words}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
    {!view.over && <LookAgain {...view} />}
  </Reading>
);

const LookAgain = ({ id, called, typed, problems }: HoldView): ReactElement => (
  <Section id="look" title="Look at it again">
    <Form to={`/holds/${id}/look`} keptAs="look-at-hold">
      <Choice
        name="now"
        label="What now?"
        options={[
          { value: "keep", words: "It stays for now" },
          { value: "end", words: "It ends", hint: `${called.supporter} is told that contact may go on` },
        ]}
        typed={typed}
        problems={problems}
      />
      <TextArea name="why" label="Why?" rows={3} typed={typed} problems={problems} />
      <DayField
        name="look-again"
        label="If it stays: when do you look again?"
        hint="Within four weeks."
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Section>
);
