import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { DECLINE_REASONS, declineCodes } from "../../decline-reasons.ts";

type Props = {
  referralId: string;
  name: string;
  from: string;
  toHer: boolean;
  typed: Typed;
  problems: Problems;
};

/** A no with its reason, a kind sentence that is there already and can be changed, and somewhere else to go. */
export const DeclinePage = ({ referralId, name, from, toHer, typed, problems }: Props): ReactElement => (
  <Reading>
    <Back to={`/referrals/${referralId}`}>{name}</Back>
    <ProblemSummary problems={problems} />
    <Title above={toHer ? "To herself" : `To ${from}`}>Say no, kindly</Title>
    <Form to={`/referrals/${referralId}/refusal`} keptAs={`decline:${referralId}`}>
      <Choice
        name="code"
        label="Why?"
        hint="The sentence under each reason is sent, unless you write your own below."
        options={declineCodes.map((code) => {
          const { label, sentence } = DECLINE_REASONS[code];
          return { value: code, words: label, ...(sentence ? { hint: sentence } : {}) };
        })}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="words"
        label="Your own sentence instead (optional)"
        hint={
          toHer
            ? "It is sent to her own phone or email. Somebody else may see it, so keep it neutral."
            : "She may read it one day. Say it as you would to her."
        }
        rows={4}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="elsewhere"
        label="Somewhere else to go (optional)"
        hint="Who else may help, and how to reach them."
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Button>Send the answer</Button>
    </Form>
  </Reading>
);
