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

export type FarewellView = {
  spaceId: string;
  name: string;
  id: string;
  threadId: string;
  typed: Typed;
  problems: Problems;
};

/** For whoever leads the goodbye: her own words open it; nobody else's do (principle 4). */
export const FarewellPage = (view: FarewellView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}/goodbye`}>Saying goodbye</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.name}>Open the goodbye</Title>
    <p>
      Thank people for something they did here. Say when the last day is, and that everybody may write a
      goodbye below yours.
    </p>
    <Form to={`/spaces/${view.spaceId}/farewell`} keptAs={`farewell:${view.spaceId}`}>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="thread-id" value={view.threadId} />
      <TextArea name="words" label="Your words" rows={8} typed={view.typed} problems={view.problems} />
      <Button>Open it</Button>
    </Form>
  </Reading>
);
