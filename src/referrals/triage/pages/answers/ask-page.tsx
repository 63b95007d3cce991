import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";

type Props = { id: string; referralId: string; name: string; from: string; typed: Typed; problems: Problems };

/** One question to the referrer, and what asking does to the clock. */
export const AskPage = ({ id, referralId, name, from, typed, problems }: Props): ReactElement => (
  <Reading>
    <Back to={`/referrals/${referralId}`}>{name}</Back>
    <ProblemSummary problems={problems} />
    <Title above={`To ${from}`}>Ask the referrer</Title>
    <p>
      They get a message that a question waits, and read it here. The clock for deciding stands still until
      they answer.
    </p>
    <Form to={`/referrals/${referralId}/questions`} keptAs={`ask-referrer:${referralId}`}>
      <input type="hidden" name="id" value={id} />
      <TextArea
        name="words"
        label="What would you like to know?"
        hint="Ask only what you need in order to decide."
        rows={5}
        typed={typed}
        problems={problems}
      />
      <Button>Send the question</Button>
    </Form>
  </Reading>
);
