import type { ReactElement } from "react";

/** The same for a known address and an unknown one, and only for the place it came from. */
export const WaitAMoment = (): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">Please wait a little</h1>
    <p>That went wrong several times from here. Wait a quarter of an hour, then try again.</p>
    <p>Nobody is locked out: you can sign in from somewhere else, or with a passkey, now.</p>
    <p>
      <a className="al-tap" href="/sign-in/password">
        Back to signing in
      </a>
    </p>
  </div>
);
