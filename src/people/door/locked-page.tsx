import type { ReactElement } from "react";
import { ButtonLink } from "../../ui/index.ts";
import { PasskeyButton } from "../sign-in/passkeys/passkey-button.tsx";

/** Nothing of hers is on it: it does not even say whose it is. */
export const Locked = ({ next, staff }: { next: string; staff: boolean }): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">Locked</h1>
    <p>Nothing is lost. Sign in again to go on where you were.</p>
    <p>
      <ButtonLink to={`${staff ? "/sign-in/password" : "/sign-in"}?then=${encodeURIComponent(next)}`}>
        Sign in
      </ButtonLink>
    </p>
    <PasskeyButton does="use" options="/sign-in/passkey/options" to="/sign-in/passkey" thenTo={next}>
      Use a passkey
    </PasskeyButton>
    <p>
      <a className="al-tap" href="/help">
        Need help now?
      </a>
    </p>
  </div>
);
