import type { ReactElement } from "react";
import { Back, Button, Form, Reading, Tap, Title } from "../../../ui/index.ts";

/** Taking back the agreement everything rests on: what it means first, then a calm question. */
export const WithdrawSupportPage = ({
  programmeId,
  programmeName,
}: {
  programmeId: string;
  programmeName: string;
}): ReactElement => (
  <Reading>
    <Back to="/me/consents">What you agreed to</Back>
    <Title>Stop being supported?</Title>
    <p>You can stop whenever you like. You do not have to say why, and you can come back.</p>
    <ul>
      <li>A coordinator of {programmeName} is told at once, and brings the support to an end.</li>
      <li>She calls off what is planned, and tells your supporter kindly, without a reason.</li>
      <li>What happened until now stays written down, and you can still read it.</li>
    </ul>
    <p>
      If it is one person or one thing that is not right, a coordinator can change that instead. You can ask
      for somebody else without saying why.
    </p>
    <Form to="/me/consents">
      <input type="hidden" name="purpose" value="support" />
      <input type="hidden" name="programme" value={programmeId} />
      <input type="hidden" name="act" value="withdraw" />
      <input type="hidden" name="sure" value="yes" />
      <Button look="warning">Yes, stop the support</Button>
    </Form>
    <p>
      <Tap to="/me/consents">No, keep it as it is</Tap>
    </p>
  </Reading>
);
