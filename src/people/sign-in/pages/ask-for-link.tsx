import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Button, Form, ProblemSummary, TextField, type Problems } from "../../../ui/index.ts";

/** The door. It says nothing about what is behind it. */
export const AskForLink = ({
  typed,
  problems,
  thenTo,
  singleSignOn,
}: {
  typed: Typed;
  problems: Problems;
  thenTo: string;
  singleSignOn: string | null;
}): ReactElement => (
  <div className="al-door">
    <ProblemSummary problems={problems} />
    <h1 className="nhsuk-heading-l">Sign in</h1>
    <Form to="/sign-in">
      <input type="hidden" name="next" value={thenTo} />
      <TextField
        name="address"
        label="Your email or mobile number"
        hint="We send you a link. There is no password to remember."
        typed={typed}
        problems={problems}
        autoComplete="username webauthn"
        inputMode="email"
      />
      <Button>Send me a link</Button>
    </Form>
    <p>
      <a className="al-tap" href="/sign-in/password">
        Staff: sign in with a password or passkey
      </a>
    </p>
    {singleSignOn && (
      <p>
        <a
          className="al-tap"
          href={`/sign-in/single-sign-on?then=${encodeURIComponent(thenTo)}`}
          data-turbo="false"
        >
          {singleSignOn}
        </a>
      </p>
    )}
    <p>
      <a className="al-tap" href="/help">
        Need help now?
      </a>
    </p>
  </div>
);
