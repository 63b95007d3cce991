import type { ReactElement } from "react";
import { Button, Choices, Form, Section, TextArea } from "../../../../ui/index.ts";
import type { SessionView } from "./session-page.tsx";

/** What a member may do: ask her one question, change it, ask once more, be reminded. */
export const MemberPart = (view: SessionView): ReactElement | null => {
  const { id, state, mine, typed, problems } = view;
  if (state !== "coming" && state !== "live") return null;
  return (
    <>
      {!mine && (
        <Section id="asking" title="Ask your question">
          <Form to={`/sessions/${id}/question`} keptAs={`session-question-${id}`}>
            <input type="hidden" name="id" value={view.newId} />
            <TextArea
              name="words"
              label="One question"
              hint="You can ask once more when it is answered. Supporters put questions together that ask the same."
              rows={3}
              typed={typed}
              problems={problems}
            />
            <Choices
              name="name"
              label="Your name here"
              options={[{ value: "yes", words: "Show the name I go by here" }]}
              typed={typed}
              problems={problems}
            />
            <Button>Ask</Button>
          </Form>
        </Section>
      )}
      {mine && !mine.mayFollowUp && (
        <Section id="asking" title="Your question">
          <p className="al-pre">{mine.words}</p>
          {mine.mayChange && (
            <details className="nhsuk-details">
              <summary className="nhsuk-details__summary">
                <span className="nhsuk-details__summary-text">Change it, or take it back</span>
              </summary>
              <div className="nhsuk-details__text">
                <Form to={`/sessions/${id}/question`}>
                  <input type="hidden" name="again" value={mine.id} />
                  <TextArea
                    name="words"
                    label="Your question"
                    rows={3}
                    typed={typed["words"] === undefined ? { words: mine.words } : typed}
                    problems={problems}
                  />
                  <Button look="outline">Change it</Button>
                </Form>
                <Form to={`/sessions/${id}/question/withdrawal`}>
                  <Button look="outline">Take it back</Button>
                </Form>
              </div>
            </details>
          )}
        </Section>
      )}
      {mine?.mayFollowUp && (
        <Section id="once-more" title="Ask once more">
          <Form to={`/sessions/${id}/follow-up`}>
            <input type="hidden" name="id" value={view.newId} />
            <TextArea
              name="words"
              label="What is still not clear?"
              rows={3}
              typed={typed}
              problems={problems}
            />
            <Button>Ask</Button>
          </Form>
        </Section>
      )}
      {state === "coming" &&
        (view.reminded ? (
          <p className="al-soft">We will remind you an hour before it begins.</p>
        ) : (
          <Form to={`/sessions/${id}/reminder`} className="al-gap">
            <Button look="outline">Remind me an hour before</Button>
            <p className="al-soft al-small">What we send does not say what it is about.</p>
          </Form>
        ))}
    </>
  );
};
