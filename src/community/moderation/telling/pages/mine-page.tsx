import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";

export type ToldView = {
  id: string;
  /** About her own words, not about what she reported. */
  mine: boolean;
  about: string;
  words: string;
  when: string;
  ask: boolean;
  asked: boolean;
};
export type MineView = {
  newId: string;
  strikes: readonly { id: string; words: string; until: string }[];
  told: readonly ToldView[];
  waiting: readonly { id: string; reason: string; words: string; when: string; by: string }[];
  opened: readonly { id: string; when: string; words: string }[];
  /** The decision she is writing about, where what she typed was not yet right. */
  asking: string | null;
  done: string | null;
  typed: Typed;
  problems: Problems;
};

/** Hers: what holds for her and until when, what was decided and why, what she told us, and how to ask again. */
export const MinePage = (view: MineView): ReactElement => (
  <Reading>
    <Back to="/community">Community</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title>What was decided</Title>
    {view.strikes.length > 0 && (
      <Section id="holds" title="What holds for you now">
        <ul className="al-rows">
          {view.strikes.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">
                <p>
                  <b>{each.words}</b>
                </p>
                <p className="al-soft">Until {each.until}. Then it is over, and does not count any more.</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
    {view.opened.length > 0 && (
      <Section id="opened" title="Your hidden name was opened">
        <ul className="al-rows">
          {view.opened.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">
                <p className="al-soft">{each.when}</p>
                <p className="al-pre">{each.words}</p>
              </div>
            </li>
          ))}
        </ul>
        <p>
          <Tap to="/me/looked">Who has looked at your record</Tap>
        </p>
      </Section>
    )}
    <Section id="told" title="What we told you">
      {view.told.length === 0 && (
        <Nothing>Nothing. When something you wrote or told us about is decided, you read it here.</Nothing>
      )}
      <ul className="al-rows">
        {view.told.map((each) => (
          <li key={each.id}>
            <ToldPart view={view} told={each} />
          </li>
        ))}
      </ul>
    </Section>
    {view.waiting.length > 0 && (
      <Section id="waiting" title="What you told us, and nobody has decided yet">
        <ul className="al-rows">
          {view.waiting.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">
                <p>
                  <b>{each.reason}</b>, {each.when}
                </p>
                {each.words && <p className="al-pre al-soft">{each.words}</p>}
                <p className="al-soft">Somebody has decided by {each.by}.</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="somebody" title="Somebody who works or volunteers here">
      <p>
        <Tap to="/report/somebody">Tell us about them</Tap>
      </p>
    </Section>
  </Reading>
);

const ToldPart = ({ view, told }: { view: MineView; told: ToldView }): ReactElement => {
  const field = `words-${told.id}`;
  return (
    <div className="al-rows__t">
      <p className="al-soft">{told.when}</p>
      <p>
        <b>{told.mine ? "About something you wrote" : "About something you told us"}</b>
      </p>
      {told.about && <blockquote className="al-quote al-pre">{told.about}</blockquote>}
      <p className="al-pre al-gap">{told.words}</p>
      {told.asked && (
        <p className="al-soft">You asked for another look. Another person than the first decides.</p>
      )}
      {told.ask && (
        <details className="nhsuk-details" open={view.asking === told.id}>
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Ask for another look</span>
          </summary>
          <div className="nhsuk-details__text">
            <Form to={`/community/decided/${told.id}/appeal`} className="al-log">
              <input type="hidden" name="id" value={view.newId} />
              <AppealWords view={view} field={field} isAsked={view.asking === told.id} />
              <Button look="outline">Send</Button>
            </Form>
          </div>
        </details>
      )}
    </div>
  );
};

// every form on this page asks for the same word, so each field has a name of its own on the page
const AppealWords = ({
  view,
  field,
  isAsked,
}: {
  view: MineView;
  field: string;
  isAsked: boolean;
}): ReactElement => (
  <TextArea
    name={field}
    label="Why should somebody look again?"
    hint="Somebody who did not decide it the first time reads this, within three days."
    rows={3}
    typed={isAsked ? view.typed : {}}
    problems={view.problems}
  />
);
