import type { ReactElement } from "react";
import { Button, Form, ProblemSummary, TextField, type Problems } from "../../../ui/index.ts";
import { CodeForm } from "../code/code-form.tsx";
import { keyAddress, sayKey } from "../code/one-time-code.ts";
import { PasskeyButton } from "../passkeys/passkey-button.tsx";
import { passwordShortest } from "../password/choose-password.ts";
import { QrCode } from "./qr-code.tsx";

export const StartSetUp = ({ token }: { token: string }): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">Set up how you sign in</h1>
    <p>You do this once. It takes three minutes. Have your phone with you.</p>
    <Form to={`/sign-in/set-up/${token}`}>
      <Button>Start</Button>
    </Form>
  </div>
);

export const ChooseWay = ({ problems }: { problems: Problems }): ReactElement => (
  <div className="al-door">
    <ProblemSummary problems={problems} />
    <h1 className="nhsuk-heading-l">Choose how you sign in</h1>
    <div id="passkey">
      <PasskeyButton
        does="make"
        options="/sign-in/setting-up/passkey/options"
        to="/sign-in/setting-up/passkey"
        words={
          <p>
            Easiest: a passkey. You sign in with your finger, your face or your PIN, and there is nothing to
            remember.
          </p>
        }
      >
        Make a passkey on this device
      </PasskeyButton>
    </div>
    <h2 className="nhsuk-heading-m">A password and your phone</h2>
    <Form to="/sign-in/setting-up">
      <TextField
        name="password"
        label="Choose a password"
        hint={`${passwordShortest} characters or more. Three words that do not belong together are good.`}
        typed={{}}
        problems={problems}
        type="password"
        autoComplete="new-password"
      />
      <Button>Go on</Button>
    </Form>
  </div>
);

type ConfirmAppProps = { secret: string; label: string; issuer: string; problems: Problems };

export const ConfirmApp = ({ secret, label, issuer, problems }: ConfirmAppProps): ReactElement => (
  <div className="al-door">
    <ProblemSummary problems={problems} />
    <h1 className="nhsuk-heading-l">Connect your phone</h1>
    <ol>
      <li>
        Open an authenticator app on your phone. If you have none, look for “authenticator” in its app store;
        several are free.
      </li>
      <li>In the app, add an account and scan this picture.</li>
      <li>Type the six digits it shows.</li>
    </ol>
    <QrCode
      text={keyAddress(secret, label, issuer)}
      says="A QR code for your authenticator app. The key in letters is below."
    />
    <p>
      Cannot scan it? On this phone, <a href={keyAddress(secret, label, issuer)}>open it in your app</a>, or
      type this key:
    </p>
    <p>
      <b className="al-wrap">{sayKey(secret)}</b>
    </p>
    <CodeForm to="/sign-in/setting-up/code" problems={problems} button="Finish" />
  </div>
);

export const SetUpOver = (): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">This link has ended</h1>
    <p>
      It works once and waits four days, and once you have begun it waits three quarters of an hour. What you
      had before still works.
    </p>
    <p>Ask your administrator for a new one.</p>
    <p>
      <a className="al-tap" href="/sign-in/password">
        Sign in
      </a>
    </p>
  </div>
);
