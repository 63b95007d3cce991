import type { ReactElement } from "react";
import { Button, Form } from "../../../ui/index.ts";
import { linkMinutes } from "../link.ts";

export const LinkSent = (): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">Check your messages</h1>
    <p>If we know that address, a link is on its way. It works once, for {linkMinutes} minutes.</p>
    <p>
      Nothing after a few minutes? Check the address, then <a href="/sign-in">ask for another link</a>.
    </p>
  </div>
);

export const ConfirmLink = ({ token }: { token: string }): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">Is it you?</h1>
    <p>Press the button to come in. The link then stops working.</p>
    <Form to={`/sign-in/link/${token}`}>
      <Button>Yes, come in</Button>
    </Form>
  </div>
);

export const LinkOver = ({ why }: { why: string }): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">This link has ended</h1>
    <p>{why}</p>
    <p>
      <a className="al-tap" href="/sign-in">
        Ask for a new link
      </a>
    </p>
  </div>
);

export const LinkNotEnough = (): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">A link is not enough for your role</h1>
    <p>You can see other people’s details, so you prove who you are with more than your mailbox.</p>
    <p>
      <a className="al-tap" href="/sign-in/password">
        Sign in with a password or passkey
      </a>
    </p>
    <p>If you have neither yet, ask your administrator for a set-up link. It takes three minutes.</p>
  </div>
);
