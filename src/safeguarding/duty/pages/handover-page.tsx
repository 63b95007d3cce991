import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { StretchFields } from "./stretch-fields.tsx";

export type HandoverView = {
  id: string;
  /** Posts of hers, as "<programme or nothing>:<post>". */
  posts: readonly { value: string; words: string }[];
  people: readonly { id: string; name: string }[];
  typed: Typed;
  problems: Problems;
};

/** She asks somebody to take a post over; until that one says yes it stays hers. */
export const HandoverPage = ({ id, posts, people, typed, problems }: HandoverView): ReactElement => (
  <Reading>
    <Back to="/duty">Who is on duty</Back>
    <ProblemSummary problems={problems} />
    <Title>Hand over</Title>
    {posts.length === 0 ? (
      <Nothing>You are on no rota. Somebody who sets up the rota can put you on it.</Nothing>
    ) : (
      <Form to="/duty/handover" keptAs="duty-handover">
        <input type="hidden" name="id" value={id} />
        <p>She is asked now. Until she says yes, it stays with you.</p>
        <Choice
          name="post"
          label="Which post"
          options={posts.map(({ value, words }) => ({ value, words }))}
          typed={typed}
          problems={problems}
        />
        <Pick
          name="person"
          label="To whom"
          options={[
            { value: "", words: "Choose" },
            ...people.map((each) => ({ value: each.id, words: each.name })),
          ]}
          typed={typed}
          problems={problems}
        />
        <StretchFields typed={typed} problems={problems} />
        <TextArea
          name="note"
          label="What she should know (optional)"
          hint="For the two of you. Do not write about anybody by name here: she opens what is waiting herself."
          typed={typed}
          problems={problems}
        />
        <Button>Ask her</Button>
      </Form>
    )}
  </Reading>
);
