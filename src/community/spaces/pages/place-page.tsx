import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Avatar,
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  TextArea,
  Title,
  type Problems,
  type SummaryRow,
} from "../../../ui/index.ts";

export type PlaceView = {
  id: string;
  space: { id: string; name: string };
  title: string;
  picture: string;
  rows: readonly SummaryRow[];
  joined: boolean;
};

/** One place, for whoever coordinates: who is behind a name, and how it ends. */
export const PlacePage = ({
  view,
  typed,
  problems,
}: {
  view: PlaceView;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.space.id}/people`}>People in {view.space.name}</Back>
    <ProblemSummary problems={problems} />
    <Avatar of={view.picture} size="big" />
    <Title>{view.title}</Title>
    <Summary rows={view.rows} />
    <Section id="ending" title={view.joined ? "End this place" : "Take the offer back"}>
      <p>
        {view.joined
          ? "A message says kindly that the place has ended, and that you are there to talk. What was written stays, under the name chosen here."
          : "It disappears from the page it stood on."}
      </p>
      <Form to={`/places/${view.id}/ending`} keptAs={`ending:${view.id}`}>
        <TextArea
          name="words"
          label="Why"
          hint="For whoever looks after the space after you."
          rows={3}
          typed={typed}
          problems={problems}
        />
        <Button look="warning">{view.joined ? "End this place" : "Take it back"}</Button>
      </Form>
    </Section>
  </Reading>
);
