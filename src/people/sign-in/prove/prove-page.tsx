import type { ReactElement } from "react";
import { Button, Form, ProblemSummary, Reading, Title, type Problems } from "../../../ui/index.ts";
import { CodeForm } from "../code/code-form.tsx";
import { PasskeyButton } from "../passkeys/passkey-button.tsx";

type ProvePageProps = {
  ways: { code: boolean; passkey: boolean; link: boolean };
  problems: Problems;
  thenTo: string;
};

/** Asked of somebody who is signed in, before what only she should open. */
export const ProvePage = ({ ways, problems, thenTo }: ProvePageProps): ReactElement => (
  <Reading>
    <ProblemSummary problems={problems} />
    <Title>Prove it is you</Title>
    <p>The next page shows more than the one before, so we make sure nobody else has picked this up.</p>
    {ways.code && <CodeForm to="/sign-in/prove" problems={problems} thenTo={thenTo} button="Go on" />}
    <div id="passkey">
      {ways.passkey && (
        <PasskeyButton
          does="use"
          options="/sign-in/passkey/options"
          to="/sign-in/prove/passkey"
          thenTo={thenTo}
          look={ways.code ? "outline" : "filled"}
        >
          Use a passkey
        </PasskeyButton>
      )}
    </div>
    {ways.passkey && !ways.code && (
      <p className="al-soft">Passkeys need scripts switched on in your browser.</p>
    )}
    {ways.link && (
      <Form to="/sign-in/prove/link">
        <input type="hidden" name="next" value={thenTo} />
        <p>We send you a link, as it is safe for you. Open it here, and you come straight on.</p>
        <Button>Send me a link</Button>
      </Form>
    )}
    {!ways.code && !ways.passkey && !ways.link && (
      <p>
        You have no passkey and no authenticator app with us yet. Ask your administrator for a set-up link: it
        takes three minutes.
      </p>
    )}
  </Reading>
);
