import type { ReactElement } from "react";
import {
  Button,
  Form,
  noProblems,
  Nothing,
  Pick,
  Section,
  SeverityMark,
  TextArea,
} from "../../../../ui/index.ts";
import { ReportLink } from "../../../report-link.tsx";
import type { SessionView } from "./session-page.tsx";

/** Beneath the list: what is seldom needed, about one of them. */
const OneByOne = ({ gathered }: Pick<SessionView, "gathered">): ReactElement => (
  <details className="al-more">
    <summary>Put one aside, or report it</summary>
    <div className="al-more__in">
      <ul className="al-rows">
        {gathered.map((turn) => (
          <li key={turn.id}>
            <div className="al-rows__t">
              <p>{turn.words}</p>
              <ReportLink kind="session-message" id={turn.id} about={turn.words} />
            </div>
            <Form to={`/turns/${turn.id}/aside`}>
              <Button look="outline" small>
                Put aside<span className="nhsuk-u-visually-hidden">: {turn.words.slice(0, 40)}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </div>
  </details>
);

/** What volunteers do with the questions: put together what asks the same, put aside, note what was said. */
export const GatherPart = (view: SessionView): ReactElement | null => {
  const { id, state, gathered, typed, problems } = view;
  if (state !== "coming" && state !== "live" && state !== "over") return null;
  return (
    <>
      <Section id="gathered" title={state === "over" ? "Not answered" : "Questions so far"}>
        {gathered.length === 0 && (
          <Nothing>
            {state === "over" ? "Everything was answered." : "Questions members ask will be here."}
          </Nothing>
        )}
        {gathered.length > 0 && (
          <Form to={`/sessions/${id}/merging`}>
            <fieldset className="al-choose" aria-describedby={problems["turn"] ? "turn-error" : undefined}>
              <legend>
                {state === "over" ? "Kept for the next session" : "Choose those that ask the same"}
              </legend>
              {problems["turn"] && (
                <p className="nhsuk-error-message" id="turn-error">
                  <span className="nhsuk-u-visually-hidden">Error:</span> {problems["turn"]}
                </p>
              )}
              <div className="nhsuk-checkboxes">
                {gathered.map((turn, index) => (
                  <div className="nhsuk-checkboxes__item" key={turn.id}>
                    <input
                      className="nhsuk-checkboxes__input"
                      type="checkbox"
                      name="turn"
                      id={index === 0 ? "turn" : `turn-${turn.id}`}
                      value={turn.id}
                      disabled={turn.followUp || state === "over"}
                    />
                    <label
                      className="nhsuk-label nhsuk-checkboxes__label"
                      htmlFor={index === 0 ? "turn" : `turn-${turn.id}`}
                    >
                      {turn.words}{" "}
                      <span className="al-soft">
                        {turn.followUp ? "(once more)" : turn.askers > 1 ? `(asked by ${turn.askers})` : ""}
                      </span>
                      {turn.urgent && <SeverityMark severity="now" />}
                    </label>
                  </div>
                ))}
              </div>
            </fieldset>
            {state !== "over" && (
              <>
                <TextArea
                  name="words"
                  label="In these words, if you like"
                  hint="Otherwise the words of the first."
                  rows={2}
                  typed={typed}
                  problems={problems}
                />
                <Button look="outline">Make them one</Button>
              </>
            )}
          </Form>
        )}
        {state !== "over" && gathered.length > 0 && <OneByOne gathered={gathered} />}
        {view.aside.length > 0 && (
          <ul className="al-rows" aria-label="Put aside">
            {view.aside.map((turn) => (
              <li key={turn.id}>
                <div className="al-rows__t">
                  <p>{turn.words}</p>
                  <p className="al-soft">Put aside: the guest does not see it.</p>
                </div>
                <Form to={`/turns/${turn.id}/aside`}>
                  <input type="hidden" name="back" value="yes" />
                  <Button look="outline" small>
                    Give it back<span className="nhsuk-u-visually-hidden">: {turn.words.slice(0, 40)}</span>
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {state === "live" && (
        <Section id="calm" title="Calm">
          <Form to={`/sessions/${id}/slow`}>
            <Pick
              name="seconds"
              label="How long a member waits between two things she sends"
              options={[
                { value: "0", words: "Not at all" },
                { value: "30", words: "Half a minute" },
                { value: "60", words: "A minute" },
                { value: "300", words: "Five minutes" },
              ]}
              typed={{ seconds: String(view.slowSeconds) }}
              problems={noProblems}
            />
            <Button look="outline">Set</Button>
          </Form>
        </Section>
      )}
      {state !== "coming" && (
        <Section id="notes" title="Notes for the digest">
          <ul>
            {view.notes.map((note) => (
              <li key={note.id} className="al-pre">
                {note.words}
              </li>
            ))}
          </ul>
          <Form to={`/sessions/${id}/notes`} keptAs={`session-note-${id}`}>
            <input type="hidden" name="id" value={view.newId} />
            <TextArea
              name="note"
              label="What was said, in plain words"
              rows={2}
              typed={typed}
              problems={problems}
            />
            <Button look="outline">Note it</Button>
          </Form>
        </Section>
      )}
    </>
  );
};
