import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Tap,
  TextField,
  Title,
  type Option,
  type Problems,
} from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";

/** A space that has grown: open a second one and ask some whether they would like to move, or give it more supporters (C19). */
export const SplitPage = ({
  id,
  space,
  members,
  typed,
  problems,
}: {
  id: string;
  space: { id: string; name: string; membersMax: number };
  members: readonly Option[];
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/spaces/${space.id}/people`}>People in {space.name}</Back>
    <ProblemSummary problems={problems} />
    <Title>Split {space.name} into two</Title>
    <p>
      {plural(members.length, "member")} are there, and it is meant for {space.membersMax}. You can also{" "}
      <a href={`/spaces/${space.id}/people#supporters`}>give it more supporters</a>, or{" "}
      <a href={`/spaces/${space.id}/settings`}>let it be bigger</a>.
    </p>
    {members.length < 2 ? (
      <Nothing>There are too few members to split it.</Nothing>
    ) : (
      <Form to={`/spaces/${space.id}/splitting`} keptAs={`split:${space.id}`}>
        <input type="hidden" name="id" value={id} />
        <TextField name="name" label="What the second space is called" typed={typed} problems={problems} />
        <Choices
          name="movers"
          label="Who is asked whether she would like to move"
          hint="Nobody is moved. Each says yes herself, or stays."
          options={members}
          typed={typed}
          problems={problems}
        />
        <Button>Open it and ask them</Button>
      </Form>
    )}
    <p>
      <Tap to={`/spaces/${space.id}/people`}>Not now</Tap>
    </p>
  </Reading>
);
