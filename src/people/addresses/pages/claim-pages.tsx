import type { ReactElement } from "react";
import { Button, Form, Reading, Tap, Title } from "../../../ui/index.ts";

/** The link she opened: one confirming click, because mail scanners open links too. */
export const ConfirmClaim = ({ token, address }: { token: string; address: string }): ReactElement => (
  <Reading>
    <Title>Use {address}?</Title>
    <p>Messages may go there from now on, in the hours you said are safe. You can also use it to sign in.</p>
    <Form to={`/me/addresses/confirm/${token}`}>
      <Button>Yes, use it</Button>
    </Form>
    <p>
      <Tap to="/me/safe-contact">No, go back</Tap>
    </p>
  </Reading>
);

export const ClaimOver = (): ReactElement => (
  <Reading>
    <Title>This link is over</Title>
    <p>
      It works once, for a day, and only for the person who asked for it. Add the number or address again and
      we send a new one.
    </p>
    <p>
      <Tap to="/me/safe-contact">How it is safe to reach you</Tap>
    </p>
  </Reading>
);
