import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Button, Form, ProblemSummary, TextField, type Problems } from "../../../ui/index.ts";
import { PasskeyButton } from "../passkeys/passkey-button.tsx";

type PasswordPageProps = { typed: Typed; problems: Problems; thenTo: string; singleSignOn: string | null };

/** The staff door: a passkey, or a password and then a code. */
export const PasswordPage = ({ typed, problems, thenTo, singleSignOn }: PasswordPageProps): ReactElement => (
  <div className="al-door">
    <ProblemSummary problems={problems} />
    <h1 className="nhsuk-heading-l">Sign in</h1>
    <Form to="/sign-in/password">
      <input type="hidden" name="next" value={thenTo} />
      <TextField
        name="address"
        label="Your email"
        typed={typed}
        problems={problems}
        autoComplete="username webauthn"
        inputMode="email"
        spellCheck={false}
      />
      <TextField
        name="password"
        label="Your password"
        typed={typed}
        problems={problems}
        type="password"
        autoComplete="current-password"
      />
      <Button>Go on</Button>
    </Form>
    <div id="passkey">
      <PasskeyButton does="use" options="/sign-in/passkey/options" to="/sign-in/passkey" thenTo={thenTo}>
        Use a passkey instead
      </PasskeyButton>
    </div>
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
      <a className="al-tap" href="/sign-in">
        Sign in with a link
      </a>
    </p>
    <p>First time here, or lost your phone or password? Ask your administrator for a set-up link.</p>
  </div>
);
