import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  ButtonLink,
  Done,
  Form,
  Icon,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  Tap,
  type Problems,
} from "../../ui/index.ts";
import { HomeNoteParts, type NoteShown } from "./home-note-parts.tsx";
import { LetThrough, type LetThroughView } from "./let-through.tsx";

export type VisitView = {
  id: string;
  back: { to: string; words: string };
  said: string | null;
  /** She is there, or at the door: 999 and leaving come before everything. */
  unsafe: boolean;
  title: string;
  words: string;
  /** What stands in the way of it, each with what to do. */
  unmet: readonly { words: string; todo: { to: string; words: string } | null }[];
  /** The one tap: check in, check out. */
  press: { to: string; words: string } | null;
  mayAskLonger: boolean;
  log: string | null;
  /** Would she like to talk it through? */
  talk: "ask" | "asked for" | null;
  alarms: readonly { to: string | null; words: string }[];
  rows: readonly { name: string; value: string }[];
  planTo: string | null;
  called: string;
  note: NoteShown | null;
  noteTo: { to: string; words: string } | null;
  letThrough: LetThroughView | null;
  texts: boolean;
  typed: Typed;
  problems: Problems;
};

/** One visit. While she is there, the first thing on it is how to get out. */
export const VisitPage = (view: VisitView): ReactElement => (
  <Reading>
    <Back to={view.back.to}>{view.back.words}</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    {view.unsafe && <Unsafe id={view.id} />}
    <section className="al-lead al-press" aria-labelledby="lead">
      <h1 className="nhsuk-heading-l" id="lead">
        {view.title}
      </h1>
      <p className="al-flush">{view.words}</p>
      {view.unmet.map((each) => (
        <div key={each.words} className="al-gap">
          <p className="al-flush">{each.words}</p>
          {each.todo && <Tap to={each.todo.to}>{each.todo.words}</Tap>}
        </div>
      ))}
      {view.press && (
        <Form to={view.press.to} className="al-gap">
          <Button>{view.press.words}</Button>
        </Form>
      )}
      {view.mayAskLonger && (
        <Form to={`/visits/${view.id}/more-time`}>
          <input type="hidden" name="minutes" value="30" />
          <Button look="outline">I need 30 minutes more</Button>
        </Form>
      )}
      {view.log && (
        <div className="al-actions">
          <ButtonLink to={view.log}>Log this visit</ButtonLink>
        </div>
      )}
      {view.texts && view.press && (
        <p className="al-soft al-gap">
          No signal for this page? Text IN, OUT or LATE 30 to the number our texts come from. HELP, or your
          own word, tells the person on call at once.
        </p>
      )}
    </section>
    <Talk {...view} />
    {view.alarms.length > 0 && (
      <Section id="asked" title="Looked for">
        <ul className="al-rows">
          {view.alarms.map((each) => (
            <li key={each.words}>
              <div className="al-rows__t">
                <p>{each.words}</p>
                {each.to && <Tap to={each.to}>Open it</Tap>}
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section
      id="plan"
      title="The plan"
      {...(view.planTo ? { aside: <Tap to={view.planTo}>Change it</Tap> } : {})}
    >
      <Summary rows={view.rows} />
    </Section>
    {view.letThrough && <LetThrough {...view.letThrough} typed={view.typed} problems={view.problems} />}
    {(view.note || view.noteTo) && (
      <Section
        id="home"
        title="About the home"
        {...(view.noteTo ? { aside: <Tap to={view.noteTo.to}>{view.noteTo.words}</Tap> } : {})}
      >
        {view.note && <HomeNoteParts note={view.note} called={view.called} />}
      </Section>
    )}
  </Reading>
);

const Unsafe = ({ id }: { id: string }): ReactElement => (
  <section className="al-unsafe" aria-labelledby="unsafe">
    <h2 className="nhsuk-heading-s" id="unsafe">
      Not safe? Go.
    </h2>
    <div className="al-unsafe__ways">
      <a className="al-unsafe__call" href="tel:999">
        <Icon name="phone" />
        Call 999
      </a>
      <Form to={`/visits/${id}/leaving`}>
        <Button look="warning">Leave: it is not safe</Button>
      </Form>
    </div>
    <p className="al-soft al-flush">You need no reason. The person on call is told at once.</p>
  </section>
);

const Talk = ({ id, talk }: VisitView): ReactElement | null => {
  if (!talk) return null;
  return (
    <section className="al-box al-gap" aria-labelledby="talk">
      <h2 className="nhsuk-heading-m" id="talk">
        Would you like to talk it through?
      </h2>
      {talk === "asked for" ? (
        <p>You said yes. Your coordinator rings you to find a time.</p>
      ) : (
        <>
          <p>After a visit like that many people do. It is yours to choose, and you can say yes later.</p>
          <div className="al-actions">
            <Form to={`/visits/${id}/talk`}>
              <Button look="outline" name="answer" value="yes">
                Yes, please
              </Button>
            </Form>
            <Form to={`/visits/${id}/talk`}>
              <Button look="outline" name="answer" value="no">
                No, thank you
              </Button>
            </Form>
          </div>
        </>
      )}
    </section>
  );
};
