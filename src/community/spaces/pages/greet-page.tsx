import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Avatar,
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

/** Greet somebody new in a line of one’s own. */
export const GreetPage = ({
  id,
  joined,
  space,
  member,
  keptAs,
  typed,
  problems,
}: {
  id: string;
  joined: string;
  space: { id: string; name: string };
  member: { memberId: string; handle: string; picture: string };
  keptAs: string;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/spaces/${space.id}`}>{space.name}</Back>
    <ProblemSummary problems={problems} />
    <div>
      <Avatar of={member.picture} />
    </div>
    <Title above={`Came in ${joined}`}>Greet {member.handle}</Title>
    <p>Everybody reads it, under “Hello and welcome”. Make it yours: a line is enough.</p>
    <Form to={`/spaces/${space.id}/welcomes`} keptAs={keptAs}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="member" value={member.memberId} />
      <TextArea name="words" label="Your welcome" rows={4} typed={typed} problems={problems} />
      <Button>Greet {member.handle}</Button>
    </Form>
  </Reading>
);
