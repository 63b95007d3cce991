import type { ReactElement } from "react";
import { Button, Form } from "../../../ui/index.ts";

/** The door from a message: it says nothing of what is behind it. */
export const InvitationPage = ({ referralId }: { referralId: string }): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">A message for you</h1>
    <p>
      So that only you can read it, we send a link to your own phone or email. It works once, for 15 minutes.
    </p>
    <Form to={`/invitation/${referralId}`}>
      <Button>Send me the link</Button>
    </Form>
    <p>Is this not a good moment? Close this page. The message will still be here.</p>
  </div>
);

export const LinkSentPage = (): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">Look at your messages</h1>
    <p>A link is on its way. You can close this page.</p>
    <p className="al-soft">
      Nothing came? Wait a few minutes, then press the link in the first message again.
    </p>
  </div>
);
