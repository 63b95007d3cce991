import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { Button, Choices, Form, TextArea, TextField, type Problems } from "../../ui/index.ts";

/** Who to call; `hers`: she fills it in herself. */
export const ContactForm = ({
  id,
  to,
  hers,
  typed,
  problems,
}: {
  id: string;
  to: string;
  hers: boolean;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Form to={to} className="al-log al-gap">
    <input type="hidden" name="id" value={id} />
    <TextField name="name" label="Their name" typed={typed} problems={problems} />
    <TextField
      name="relation"
      label={hers ? "Who they are to you" : "Who they are to her"}
      typed={typed}
      problems={problems}
    />
    <TextField name="reach" label="Their number, or how to reach them" typed={typed} problems={problems} />
    <TextArea
      name="note"
      label="Anything to know before calling"
      hint="What they know about you being here, and what they should not hear from us."
      rows={2}
      typed={typed}
      problems={problems}
    />
    <Choices
      name="yes"
      label={hers ? "Your yes" : "Her yes"}
      options={[
        {
          value: "yes",
          words: hers
            ? "You may call them if something has happened to me"
            : "She said that we may call them if something has happened to her",
        },
      ]}
      typed={typed}
      problems={problems}
    />
    <Button>Keep it, sealed</Button>
  </Form>
);
