import type { ReactElement } from "react";
import { Button, Form, noProblems, Nothing, Pick, Section } from "../../../../ui/index.ts";
import type { SessionView } from "./session-page.tsx";

/** Who is beside it, and the room: opened and closed with somebody in it. */
export const BesidePart = (view: SessionView): ReactElement | null => {
  const { id, state, as, supporters } = view;
  if (state === "cancelled") return null;
  const iAmHere = supporters.some(({ me, here }) => me && here);
  const anybody = supporters.some(({ here }) => here);
  return (
    <>
      {as === "supporter" && (state === "coming" || state === "live") && (
        <div className="al-actions">
          {!iAmHere && (
            <Form to={`/sessions/${id}/here`}>
              <Button look={view.isNear ? "filled" : "outline"}>I am in the room</Button>
            </Form>
          )}
          {iAmHere && state === "coming" && (
            <Form to={`/sessions/${id}/opening`}>
              <Button>Open the room</Button>
            </Form>
          )}
          {iAmHere && state === "live" && (
            <Form to={`/sessions/${id}/closing`}>
              <Button look="outline">Close the room</Button>
            </Form>
          )}
          {iAmHere && (
            <Form to={`/sessions/${id}/leaving`}>
              <Button look="outline">I am leaving the room</Button>
            </Form>
          )}
        </div>
      )}
      {state === "coming" && !anybody && as === "supporter" && (
        <p className="al-soft">
          The room opens ten minutes before its time, and only with a supporter in it.
        </p>
      )}
      <Section id="beside" title="Beside it">
        {supporters.length === 0 && (
          <Nothing>Nobody yet. It is announced when a supporter is beside it, during and after.</Nothing>
        )}
        <ul className="al-rows">
          {supporters.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">
                <h3>{each.name}</h3>
                <p className="al-soft">
                  {each.when}
                  {each.here ? ". In the room" : ""}
                </p>
              </div>
              {as === "coordinator" && state !== "over" && (
                <Form to={`/sessions/${id}/removal`}>
                  <input type="hidden" name="supporter" value={each.id} />
                  <Button look="outline" small>
                    Remove<span className="nhsuk-u-visually-hidden"> {each.name}</span>
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
        {as === "coordinator" && state !== "over" && view.mayAdd.length > 0 && (
          <Form to={`/sessions/${id}/supporters`}>
            <input type="hidden" name="id" value={view.newId} />
            <Pick name="person" label="Supporter" options={view.mayAdd} typed={{}} problems={noProblems} />
            <Pick
              name="when"
              label="When"
              options={[
                { value: "both", words: "During and after" },
                { value: "during", words: "During" },
                { value: "after", words: "After" },
              ]}
              typed={{}}
              problems={noProblems}
            />
            <Button look="outline">Put her beside it</Button>
          </Form>
        )}
      </Section>
      {as === "coordinator" && (state === "draft" || state === "coming") && (
        <div className="al-actions">
          {state === "draft" && (
            <Form to={`/sessions/${id}/publication`}>
              <Button>Announce it</Button>
            </Form>
          )}
          <Form to={`/sessions/${id}/cancellation`}>
            <Button look="outline">Cancel the session</Button>
          </Form>
        </div>
      )}
    </>
  );
};
