import type { ReactElement } from "react";
import { Button, Form, Reading, Title } from "../../../ui/index.ts";
import { ACCOUNT_REFUSALS, type AccountRefusal } from "../refusals.ts";
import { proofHours } from "../request.ts";

/** The same for everybody, so that nobody learns who has an account. */
export const LinkSentPage = (): ReactElement => (
  <Reading>
    <Title>Check your email</Title>
    <p>A link is on its way to your work address. It works once, for {proofHours} hours.</p>
    <p>
      Nothing after a few minutes? Look in the junk folder, check the address, then{" "}
      <a href="/refer/account">ask again</a>.
    </p>
  </Reading>
);

export const ProvePage = ({ token, name }: { token: string; name: string }): ReactElement => (
  <Reading>
    <Title>Is it you, {name}?</Title>
    <p>Press the button to show that this address is yours.</p>
    <Form to={`/refer/account/proof/${token}`}>
      <Button>Yes, this is my address</Button>
    </Form>
  </Reading>
);

export const WaitingPage = ({
  programme,
  workingDays,
}: {
  programme: string;
  workingDays: string;
}): ReactElement => (
  <Reading>
    <Title>Thank you. A person looks at it now</Title>
    <p>
      A coordinator of {programme} reads your request, and writes to you within {workingDays}.
    </p>
    <p>If somebody needs support sooner, they can ask for it themselves, or you can call the coordinator.</p>
    <p>
      <a className="al-tap" href="/offers">
        See what is offered
      </a>
    </p>
  </Reading>
);

export const LinkOverPage = ({ why }: { why: AccountRefusal }): ReactElement => (
  <Reading>
    <Title>This link has ended</Title>
    <p>{ACCOUNT_REFUSALS[why]}</p>
    <p>
      <a className="al-tap" href="/sign-in?then=/refer">
        Sign in
      </a>{" "}
      <a className="al-tap" href="/refer/account">
        Ask for an account
      </a>
    </p>
  </Reading>
);
