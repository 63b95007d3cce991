import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Done,
  Form,
  noProblems,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { ReportLink } from "../../../report-link.tsx";
import type { SessionState } from "../session.ts";

export type QueueView = {
  id: string;
  topic: string;
  state: SessionState;
  ready: boolean;
  list: readonly { value: string; words: string }[];
  said: string | null;
  now: {
    id: string;
    words: string;
    askers: number;
    /** What was said before, where she asks once more. */
    before: { question: string; answer: string } | null;
  } | null;
  waiting: readonly { id: string; words: string; askers: number }[];
  answered: number;
  typed: Typed;
  problems: Problems;
};

/** The guest's screen on a phone: one question, and the box to answer in. */
export function QueuePage(view: QueueView): ReactElement {
  const { id, now, waiting, answered, state, typed, problems } = view;
  const mayTake = state === "live" && view.ready && !now && waiting.length > 0;
  return (
    <Reading>
      <Back to={`/sessions/${id}`}>{view.topic}</Back>
      <ProblemSummary problems={problems} />
      {view.said && <Done>{view.said}</Done>}
      <Title above={`${waiting.length} waiting, ${answered} answered`}>
        {now ? "Answer this one" : state === "live" ? "Ready for the next" : "Questions so far"}
      </Title>
      {!view.ready && (
        <Form to={`/sessions/${id}/ready`}>
          <Choices
            name="done"
            label="Before you begin"
            options={view.list}
            typed={{}}
            problems={noProblems}
          />
          <Button>I am ready</Button>
        </Form>
      )}
      {now && (
        <>
          <div className="al-lead">
            <h2 className="al-pre">{now.words}</h2>
            {now.askers > 1 && <p>{now.askers} members ask this.</p>}
          </div>
          {now.before && (
            <details className="nhsuk-details">
              <summary className="nhsuk-details__summary">
                <span className="nhsuk-details__summary-text">She asks once more. What you said before</span>
              </summary>
              <div className="nhsuk-details__text">
                <p>{now.before.question}</p>
                <p className="al-pre">{now.before.answer}</p>
              </div>
            </details>
          )}
          <Form to={`/turns/${now.id}/answer`} keptAs={`turn-answer-${now.id}`}>
            <TextArea name="words" label="Your answer" rows={5} typed={typed} problems={problems} />
            <Button>Send the answer</Button>
          </Form>
          <Form to={`/turns/${now.id}/skip`}>
            <Button look="outline">Come back to it later</Button>
          </Form>
          <ReportLink kind="session-message" id={now.id} />
        </>
      )}
      {mayTake && (
        <Form to={`/sessions/${id}/next`}>
          <Button>Take the next question</Button>
        </Form>
      )}
      {!now && waiting.length === 0 && <Nothing>No question waits just now.</Nothing>}
      {waiting.length > 0 && (
        <Section id="waiting" title="Waiting">
          <ol>
            {waiting.map((turn) => (
              <li key={turn.id}>
                {turn.words} {turn.askers > 1 && <span className="al-soft">(asked by {turn.askers})</span>}{" "}
                <ReportLink kind="session-message" id={turn.id} about={turn.words} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Reading>
  );
}
