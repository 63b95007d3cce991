import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type StopView = {
  id: string;
  /** What she is called; null when she says it herself. */
  called: string | null;
  to: string;
  back: { to: string; words: string };
  typed: Typed;
  problems: Problems;
};

/** One tap: what stops is said first, and pressing does it. */
export const StopPage = ({ id, called, to, back, typed, problems }: StopView): ReactElement => (
  <Reading>
    <Back to={back.to}>{back.words}</Back>
    <ProblemSummary problems={problems} />
    <Title>
      {called ? `Is it no longer safe to write to ${called}?` : "Is it no longer safe to write to you?"}
    </Title>
    <p>From the moment you press, and until {called ? "she says" : "you say"} that it is safe again:</p>
    <ul>
      <li>no text and no email goes to {called ?? "you"}, not even a link to sign in</li>
      <li>what was waiting to be sent is not sent, and not later either</li>
      <li>a calendar that reads {called ? "her" : "your"} meetings here finds nothing any more</li>
      <li>
        {called
          ? "her supporter and her coordinator are told to read first and not to write"
          : "your supporter and your coordinator are told not to write"}
      </li>
    </ul>
    <p>Meetings stay as they are. What is on the phone already, we cannot take back.</p>
    <Form to={to} className="al-log">
      <input type="hidden" name="id" value={id} />
      <Choices
        name="also"
        label="And also"
        options={[
          {
            value: "call",
            words: called ? "It is not safe to call her either" : "It is not safe to call me either",
          },
          {
            value: "sign-out",
            words: called
              ? "Sign her out wherever she is signed in"
              : "Sign me out on this phone and everywhere",
            hint: "If somebody else may hold the phone.",
          },
        ]}
        typed={typed}
        problems={problems}
      />
      {called && (
        <TextArea
          name="note"
          label="What did she say? (if it helps whoever reaches her next)"
          rows={2}
          typed={typed}
          problems={problems}
        />
      )}
      <Button look="warning">Stop writing now</Button>
    </Form>
  </Reading>
);
