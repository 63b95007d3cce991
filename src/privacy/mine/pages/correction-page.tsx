import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type CorrectionView = {
  line: string;
  lineKey: string;
  formId: string;
  typed: Typed;
  problems: Problems;
};

/** One line, and what she says about it. */
export const CorrectionPage = ({ line, lineKey, formId, typed, problems }: CorrectionView): ReactElement => (
  <Reading>
    <Back to="/me/held">What is held about you</Back>
    <ProblemSummary problems={problems} />
    <Title>What is not right?</Title>
    <div className="al-quote">
      <p className="al-pre al-wrap">{line}</p>
    </div>
    <Form to="/me/corrections" className="al-gap" keptAs={`correction:${lineKey}`}>
      <input type="hidden" name="id" value={formId} />
      <input type="hidden" name="line" value={lineKey} />
      <TextArea
        name="words"
        label="In your words"
        hint="What is not right, and what it should say. A person reads it and answers within a month. Your words stay beside the record, whatever is decided."
        rows={6}
        typed={typed}
        problems={problems}
      />
      <Button>Send</Button>
    </Form>
  </Reading>
);
