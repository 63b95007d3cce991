import type { ReactElement } from "react";
import { one, type Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { sayPhone } from "../../words/phone.ts";

export type ReplyView = {
  phones: readonly { number: string; name: string }[];
  typed: Typed;
  problems: Problems;
};

/** Text us from one of the demo town's phones. */
export const ReplyPage = ({ phones, typed, problems }: ReplyView): ReactElement => (
  <Reading>
    <Back to="/outbox">Messages</Back>
    <ProblemSummary problems={problems} />
    <Title above="Demo">Text us from a phone</Title>
    <p>
      Try IN, OUT, LATE 30 or HELP as a supporter on a visit; anything at all as a parent; or an unknown
      number.
    </p>
    <Form to="/outbox/reply">
      <input type="hidden" name="id" value={one(typed, "id")} />
      <Pick
        name="from"
        label="Whose phone?"
        options={[
          { value: "", words: "Another number" },
          ...phones.map(({ number, name }) => ({ value: number, words: `${name}, ${sayPhone(number)}` })),
        ]}
        typed={typed}
        problems={problems}
      />
      <TextField name="other" label="Another number" width={20} typed={typed} problems={problems} />
      <TextArea name="words" label="The text" rows={2} typed={typed} problems={problems} />
      <Button>Send the text</Button>
    </Form>
  </Reading>
);
