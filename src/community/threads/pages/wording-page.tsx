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
import { TopicChips } from "./topic-chips.tsx";

export type WordingView = { id: string; back: string; opens: boolean; typed: Typed; problems: Problems };

/** Changing what she wrote. */
export const WordingPage = ({ id, back, opens, typed, problems }: WordingView): ReactElement => (
  <Reading>
    <Back to={back}>The conversation</Back>
    <ProblemSummary problems={problems} />
    <Title>Change your words</Title>
    <p>Others will read “edited” beside it. Those who look after this space can see what it said before.</p>
    <Form to={`/posts/${id}/wording`} keptAs={`wording:${id}`} className="al-log">
      <TextArea name="words" label="Your words" rows={8} typed={typed} problems={problems} />
      {opens && <TopicChips typed={typed} problems={problems} />}
      <Button>Save the change</Button>
    </Form>
  </Reading>
);
