import type { ReactElement } from "react";
import { Back, Button, Form, Reading, Title } from "../../../../ui/index.ts";

/** One question: shall she be told that there is a wait? */
export const WaitPage = ({ referralId, name }: { referralId: string; name: string }): ReactElement => (
  <Reading>
    <Back to={`/referrals/${referralId}`}>{name}</Back>
    <Title>Put on the waiting list?</Title>
    <p>
      Nobody suits her just now. She gets a message that there is news, and reads here that she is waiting and
      that you have not forgotten her. You can suggest a match at any time.
    </p>
    <Form to={`/referrals/${referralId}/waiting`}>
      <Button>Put on the waiting list</Button>
    </Form>
  </Reading>
);
