import type { ReactElement } from "react";
import { Button, Form, TextField, type Problems } from "../../../ui/index.ts";

/** Six digits from the authenticator app; never filled in again after a mistake. */
export const CodeForm = ({
  to,
  problems,
  thenTo,
  button,
}: {
  to: string;
  problems: Problems;
  thenTo?: string;
  button: string;
}): ReactElement => (
  <Form to={to}>
    {thenTo && <input type="hidden" name="next" value={thenTo} />}
    <TextField
      name="code"
      label="The six digits your authenticator app shows"
      typed={{}}
      problems={problems}
      width={10}
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
    />
    <Button>{button}</Button>
  </Form>
);

/** What to say of a code that is not right, and what to do about it. */
export const wrongCode =
  "That code does not fit, or it was used already. Wait for the next one in your app and type that.";
