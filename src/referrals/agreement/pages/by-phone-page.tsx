import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { WishesFields } from "./wishes-fields.tsx";

type Props = {
  referralId: string;
  name: string;
  short: string;
  phone: string | null;
  safe: readonly string[];
  referrer: string | null;
  typed: Typed;
  problems: Problems;
};

/** Her answer by voice: how to call her safely first, then whom you spoke to, her words, and the same questions she would see. */
export const ByPhonePage = ({
  referralId,
  name,
  short,
  phone,
  safe,
  referrer,
  typed,
  problems,
}: Props): ReactElement => (
  <Reading>
    <Back to={`/referrals/${referralId}`}>{short}</Back>
    <ProblemSummary problems={problems} />
    <Title above={name}>What she said on the phone</Title>
    <div className="al-box">
      <h2 className="nhsuk-heading-s">{phone ? `Call ${phone}` : "No phone number is known"}</h2>
      {safe.map((line) => (
        <p className="al-flush al-wrap" key={line}>
          {line}
        </p>
      ))}
      <p className="al-soft al-flush">
        Ask first if this is a good moment. If somebody else answers, say nothing about us.
      </p>
    </div>
    <Form
      to={`/referrals/${referralId}/agreement-by-phone`}
      keptAs={`by-phone:${referralId}`}
      className="al-gap"
    >
      <TextField
        name="whoWasAsked"
        label="Who did you speak to?"
        hint="Her own name, or who interpreted for her."
        typed={typed}
        problems={problems}
      />
      <Choice
        name="answer"
        label="What did she say?"
        options={[
          { value: "yes", words: "Yes" },
          { value: "not now", words: "Not now" },
          { value: "no", words: "No" },
        ]}
        inline
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="herWords"
        label="Her words (optional)"
        hint="As she said it. She can read this."
        rows={3}
        typed={typed}
        problems={problems}
      />
      <p className="al-soft">If she said yes, ask the rest. If not, leave it empty.</p>
      <ConsentFields referrer={referrer} typed={typed} problems={problems} her />
      <WishesFields typed={typed} problems={problems} her />
      <Button>Write it down</Button>
    </Form>
  </Reading>
);
