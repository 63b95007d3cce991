import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Choices,
  Form,
  ProblemSummary,
  Reading,
  Title,
  type Problems,
} from "../../../ui/index.ts";

type Props = { referrer: string | null; typed: Typed; problems: Problems };

/** Not now, or no: no reason is asked, and nobody is told unless she says so. */
export const NoPage = ({ referrer, typed, problems }: Props): ReactElement => (
  <Reading>
    <Back to="/agreement">What it is</Back>
    <ProblemSummary problems={problems} />
    <Title>That is fine</Title>
    <p>You do not have to say why. You can come back to this at any time.</p>
    <Form to="/agreement/no">
      <Choice
        name="answer"
        label="Which is it?"
        options={[
          { value: "not now", words: "Not now", hint: "You can say yes later, on this same page." },
          { value: "no", words: "No, thank you", hint: "We will not write to you about it again." },
        ]}
        typed={typed}
        problems={problems}
      />
      {referrer && (
        <Choices
          name="tell"
          label={`May ${referrer} know?`}
          options={[
            {
              value: "yes",
              words: "Yes: tell them only that it is not going ahead just now",
              hint: "Without this tick they hear nothing from us.",
            },
          ]}
          typed={typed}
          problems={problems}
        />
      )}
      <Button>Send</Button>
    </Form>
  </Reading>
);
