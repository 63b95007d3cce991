import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  ButtonLink,
  Choice,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextArea,
  type Problems,
} from "../../ui/index.ts";

export type MeetingView = {
  id: string;
  back: { to: string; words: string };
  said: string | null;
  title: string;
  words: string;
  /** What would suit better, as it was said. */
  othersWords: string | null;
  /** The times to pick from, for whoever may pick. */
  times: readonly { value: string; words: string }[];
  mayOffer: boolean;
  mayChange: boolean;
  calendar: { plain: string; withPlace: string | null } | null;
  other: string;
  typed: Typed;
  problems: Problems;
};

/** One meeting: choose its time, or see it, put it in a calendar, change it, call it off. */
export const MeetingPage = (view: MeetingView): ReactElement => (
  <Reading>
    <Back to={view.back.to}>{view.back.words}</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <section className="al-lead" aria-labelledby="lead">
      <h1 className="nhsuk-heading-l" id="lead">
        {view.title}
      </h1>
      <p className="al-flush">{view.words}</p>
      {view.othersWords && (
        <div className="al-quote">
          <p className="al-pre">{view.othersWords}</p>
        </div>
      )}
      {view.times.length > 0 && (
        <Form to={`/meetings/${view.id}/choice`} className="al-gap">
          <Choice
            name="time"
            label="Which time suits?"
            options={view.times}
            typed={view.typed}
            problems={view.problems}
          />
          <Button>Book this time</Button>
        </Form>
      )}
      {view.mayOffer && (
        <div className="al-actions">
          <ButtonLink
            to={`/meetings/${view.id}/offer`}
            look={view.times.length > 0 || view.calendar ? "outline" : "filled"}
          >
            Offer other times
          </ButtonLink>
        </div>
      )}
      {view.calendar && (
        <div className="al-actions">
          <Tap to={view.calendar.plain}>Add to my calendar</Tap>
          {view.calendar.withPlace && <Tap to={view.calendar.withPlace}>Add it with the place</Tap>}
        </div>
      )}
    </section>
    {view.calendar && (
      <p className="al-soft al-gap">In a calendar it only says “Meeting”. It names nobody.</p>
    )}
    {view.mayChange && (
      <div className="al-gap">
        <Section id="change" title="If this does not suit">
          <p>You do not have to say why.</p>
          <Form to={`/meetings/${view.id}/other-times`} keptAs="other-times">
            <TextArea
              name="words"
              label="What would suit better?"
              hint={`Optional. ${view.other} reads it.`}
              rows={2}
              typed={view.typed}
              problems={view.problems}
            />
            <Button look="outline">Ask for other times</Button>
          </Form>
          <Form to={`/meetings/${view.id}/cancellation`}>
            <Button look="outline" small>
              Cancel this meeting
            </Button>
          </Form>
        </Section>
      </div>
    )}
  </Reading>
);
