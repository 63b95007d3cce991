import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  Icon,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { QuestionsFields } from "../../questions/questions-fields.tsx";
import type { Question } from "../../questions/question.ts";

export type LowLevelView = {
  month: string;
  /** "2026-08" */
  code: string;
  before: { code: string; words: string };
  after: { code: string; words: string } | null;
  people: readonly {
    who: string;
    name: string;
    inAll: string;
    entries: readonly { concernId: string; day: string; kind: string }[];
  }[];
  reviews: readonly { id: string; who: string; when: string; seen: string }[];
  /** While it is still to be looked at: by when. */
  clock: { words: string; late: boolean } | null;
  /** Only a month that is over can be looked at as a whole. */
  mayReview: boolean;
  questions: readonly Question[];
  typed: Typed;
  problems: Problems;
  said: string | null;
};

/** A month's low-level concerns by person, so that a pattern shows, and what was seen when they were looked at. */
export const LowLevelPage = (view: LowLevelView): ReactElement => (
  <Reading>
    <Back to="/concerns">Concerns</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above="Raised in this month, and counts over the last twelve">
      Low-level concerns, {view.month}
    </Title>
    <div className="al-actions">
      <Tap to={`/concerns/low-level?month=${view.before.code}`}>{view.before.words}</Tap>
      {view.after && <Tap to={`/concerns/low-level?month=${view.after.code}`}>{view.after.words}</Tap>}
    </div>
    {view.clock && (
      <p className={`al-clock${view.clock.late ? " al-clock--late" : ""}`}>
        <Icon name="clock" />
        <span>To look at together. {view.clock.words}</span>
      </p>
    )}
    <Section id="people" title="By person">
      {view.people.length === 0 && <Nothing>None were raised in {view.month}.</Nothing>}
      {view.people.map((person) => (
        <div key={person.who} className="al-entry">
          <h3>{person.name}</h3>
          <p className="al-soft">{person.inAll}</p>
          <ul>
            {person.entries.map((entry) => (
              <li key={entry.concernId}>
                <a href={`/concerns/${entry.concernId}`}>{entry.day}</a>: {entry.kind}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
    <Section id="reviews" title="Looked at together">
      {view.reviews.length === 0 && <Nothing>Not yet.</Nothing>}
      {view.reviews.map((review) => (
        <div key={review.id}>
          <div className="al-quote">
            <p className="al-pre">{review.seen}</p>
          </div>
          <p className="al-soft al-small">
            {review.who}, {review.when}
          </p>
        </div>
      ))}
      {view.mayReview ? (
        <Form to="/concerns/low-level/reviews" className="al-gap">
          <input type="hidden" name="id" value={String(view.typed["id"] ?? "")} />
          <input type="hidden" name="month" value={view.code} />
          <QuestionsFields questions={view.questions} typed={view.typed} problems={view.problems} />
          <Button>Keep it</Button>
        </Form>
      ) : (
        <p className="al-soft">This month can be looked at as a whole when it is over.</p>
      )}
    </Section>
  </Reading>
);
