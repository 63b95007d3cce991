import type { ReactElement } from "react";
import type { HelpLine } from "../../platform/db/index.ts";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Done,
  Form,
  HelpLines,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  SeverityMark,
  Summary,
  Tap,
  TextArea,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type AlarmView = {
  id: string;
  supporter: string;
  above: string;
  said: string | null;
  what: string;
  heard: string | null;
  /** Who said that she is safe, and how she knew; null while nobody has. */
  answered: { who: string; how: string | null } | null;
  taken: { words: string | null; mayTake: boolean } | null;
  calls: readonly HelpLine[];
  rows: readonly { name: string; value: string }[];
  visitTo: string | null;
  concernTo: string | null;
  answers: readonly { value: string; words: string }[];
  told: readonly { words: string }[];
  next: string | null;
  typed: Typed;
  problems: Problems;
};

/** Is she safe? Everything somebody needs to find out, and the place to say how she knows. */
export const AlarmPage = (view: AlarmView): ReactElement => (
  <Reading>
    <Back to="/visits">Who is out</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.above}>
      {view.answered ? `${view.supporter} is safe` : `Is ${view.supporter} safe?`}
    </Title>
    <div className={`al-case al-case--${view.answered ? "fine" : "now"}`}>
      <SeverityMark
        severity={view.answered ? "fine" : "now"}
        say={view.answered ? "Safe" : "Nobody knows yet"}
      />
      {view.answered && <p>{view.answered.who}.</p>}
      <p>{view.what}</p>
      {view.heard && <p>{view.heard}</p>}
      {view.answered?.how && (
        <div className="al-quote">
          <p className="al-pre">{view.answered.how}</p>
        </div>
      )}
      {view.taken?.words && <p>{view.taken.words}</p>}
      {view.next && <p className="al-soft">{view.next}</p>}
      {view.taken?.mayTake && (
        <Form to={`/alarms/${view.id}/taking`} className="al-case__do">
          <Button look="outline" small>
            I am finding out
          </Button>
        </Form>
      )}
    </div>
    {!view.answered && (
      <>
        <Section id="find" title="Find out now">
          <HelpLines lines={view.calls} />
        </Section>
        <Section id="safe" title="She is safe">
          <Form to={`/alarms/${view.id}/answer`} keptAs="visit-alarm">
            <Choice
              name="answer"
              label="What do you know?"
              options={view.answers}
              typed={view.typed}
              problems={view.problems}
            />
            <TextArea
              name="how"
              label="How do you know?"
              hint="Such as “I rang her; she is at home and said our word”."
              rows={2}
              typed={view.typed}
              problems={view.problems}
            />
            <Button>She is safe</Button>
          </Form>
        </Section>
      </>
    )}
    <Section id="where" title="Where, and with whom">
      <Summary rows={view.rows} />
      <div className="al-actions">
        {view.visitTo && <Tap to={view.visitTo}>Open the visit</Tap>}
        {view.concernTo && <Tap to={view.concernTo}>Open the concern</Tap>}
      </div>
    </Section>
    <Section id="told" title="Who was asked and told">
      {view.told.length === 0 && <Nothing>Nobody yet.</Nothing>}
      <ul className="al-rows">
        {view.told.map(({ words }, index) => (
          <li key={index}>
            <div className="al-rows__t">
              <p>{words}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  </Reading>
);
