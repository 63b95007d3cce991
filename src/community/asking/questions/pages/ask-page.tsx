import type { ReactElement } from "react";
import type { HelpLine } from "../../../../platform/db/index.ts";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Form,
  HelpLines,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Option,
  type Problems,
} from "../../../../ui/index.ts";

export type AskView = {
  spaceId: string;
  id: string;
  /** "31 weeks pregnant", where it is known and she may allow it. */
  weeks: string | null;
  /** "within 2 working days" */
  within: string;
  lines: readonly HelpLine[];
  typed: Typed;
  problems: Problems;
};

/** Asking a professional, without a name unless she says more. */
export const AskPage = ({ spaceId, id, weeks, within, lines, typed, problems }: AskView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${spaceId}/questions`}>Questions</Back>
    <ProblemSummary problems={problems} />
    <Title>Ask a professional</Title>
    <p>
      A midwife or another professional answers {within}. She never learns who you are, and neither does
      anybody here.
    </p>
    <p>
      <b>Not for anything that cannot wait.</b> If you are worried about yourself or your baby now, call:
    </p>
    <HelpLines lines={lines} />
    <Form to={`/spaces/${spaceId}/questions`} keptAs="question">
      <input type="hidden" name="id" value={id} />
      <TextArea name="words" label="Your question" rows={5} typed={typed} problems={problems} />
      <Choices
        name="allows"
        label="If you like"
        hint="You can change your mind about sharing at any time."
        options={allowing(weeks)}
        typed={typed}
        problems={problems}
      />
      <Button>Ask</Button>
    </Form>
  </Reading>
);

const allowing = (weeks: string | null): Option[] => [
  ...(weeks ? [{ value: "weeks", words: `Tell them that I am ${weeks}` }] : []),
  {
    value: "share",
    words: "Others here may read it with the answer, without my name",
    hint: "Otherwise only you read the answer.",
  },
];
