import type { ReactElement } from "react";
import { sayWhen } from "../../words/time.ts";
import { Back, Button, Form, Reading, Title } from "../../ui/index.ts";
import type { OpenSession } from "./store.ts";

const howWords: Record<string, string> = {
  link: "by a link",
  "link and code": "by a link and a code",
  passkey: "with a passkey",
  "password and code": "with a password and a code",
  "single sign-on": "through your organisation",
  persona: "from the demo",
};

type SessionsPageProps = { sessions: readonly OpenSession[]; here: string | null; now: Date };

/** Each phone and browser she is signed in on, in words she knows them by. */
export const SessionsPage = ({ sessions, here, now }: SessionsPageProps): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <Title>Where I am signed in</Title>
    <p>If you do not know one of these, end it, and tell us.</p>
    <ul className="al-rows">
      {sessions.map((session) => (
        <li key={session.id}>
          <div className="al-rows__t">
            <h2 className="nhsuk-heading-s">
              {session.device}
              {session.id === here && " (this one)"}
            </h2>
            <p className="al-soft">
              Signed in {sayWhen(session.beganAt, now)} {howWords[session.how] ?? ""}. Last used{" "}
              {sayWhen(session.seenAt, now)}
              {session.locked && ", locked now"}.
            </p>
          </div>
          {session.id !== here && (
            <Form to={`/me/sessions/${session.id}/ending`}>
              <Button look="outline" small>
                End it<span className="nhsuk-u-visually-hidden">: {session.device}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
    <div className="al-gap">
      <Form to="/me/sessions/ending">
        <Button look="outline">Sign out everywhere, here too</Button>
      </Form>
    </div>
  </Reading>
);
