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

export type EraseMeView = { formId: string; typed: Typed; problems: Problems };

/** What goes and what stays. Everybody reads the same words: nothing can be told from them. */
export const EraseMePage = ({ formId, typed, problems }: EraseMeView): ReactElement => (
  <Reading>
    <Back to="/me/data">Your data</Back>
    <ProblemSummary problems={problems} />
    <Title>Ask us to erase you</Title>
    <h2 className="nhsuk-heading-m">What goes</h2>
    <ul>
      <li>your name, your numbers and addresses, and how it is safe to reach you</li>
      <li>what was written about you and what you wrote, also in messages</li>
      <li>your way in: you cannot sign in again, and anything arranged is called off</li>
    </ul>
    <h2 className="nhsuk-heading-m">What stays</h2>
    <ul>
      <li>
        that somebody was supported, from when to when, without saying who, so that our numbers stay true
      </li>
      <li>what is about other people</li>
      <li>
        some records are kept by law. We write this to everybody, whether or not there are any, and nobody
        else sees them
      </li>
    </ul>
    <p>
      A person does it within a month, and may call you first, as it is safe. It cannot be undone. You may
      want <a href="/me/data">a copy</a> before.
    </p>
    <Form to="/me/erasing" className="al-gap">
      <input type="hidden" name="id" value={formId} />
      <TextArea
        name="words"
        label="Is there anything we should know? (optional)"
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Choices
        name="sure"
        label="Are you sure?"
        options={[{ value: "yes", words: "I have read what goes and what stays" }]}
        typed={typed}
        problems={problems}
      />
      <Button look="warning">Ask to be erased</Button>
    </Form>
  </Reading>
);
