import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Choices,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { posts, sayPost } from "../post.ts";
import { weekdayOptions } from "../say-rota.ts";
import { StretchFields } from "./stretch-fields.tsx";

export type OnRotaView = {
  id: string;
  scope: string;
  to: string;
  backHref: string;
  people: readonly { id: string; name: string }[];
  typed: Typed;
  problems: Problems;
};

const first = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const WhoFields = ({ people, typed, problems }: OnRotaView): ReactElement => (
  <>
    <Pick
      name="person"
      label="Who"
      options={[
        { value: "", words: "Choose" },
        ...people.map(({ id, name }) => ({ value: id, words: name })),
      ]}
      typed={typed}
      problems={problems}
    />
    <Choice
      name="post"
      label="Which post"
      options={posts.map((post) => ({ value: post, words: first(sayPost(post)) }))}
      typed={typed}
      problems={problems}
    />
  </>
);

/** Usual hours, week after week. */
export const WeekFormPage = (view: OnRotaView): ReactElement => (
  <Reading>
    <Back to={view.backHref}>The rota</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.scope}>Add usual hours</Title>
    <Form to={view.to} keptAs="duty-week">
      <input type="hidden" name="id" value={view.id} />
      <WhoFields {...view} />
      <Choices
        name="weekdays"
        label="Days on which the hours begin"
        options={weekdayOptions}
        typed={view.typed}
        problems={view.problems}
      />
      <TextField
        name="hoursFrom"
        label="From"
        hint="For example, 9am or 17:30"
        width={5}
        typed={view.typed}
        problems={view.problems}
      />
      <TextField
        name="hoursTo"
        label="To"
        hint="An earlier time means the next day. The same time means round the clock."
        width={5}
        typed={view.typed}
        problems={view.problems}
      />
      <Button>Add to the usual week</Button>
    </Form>
  </Reading>
);

/** One turn; it comes before the usual week. */
export const TurnFormPage = (view: OnRotaView): ReactElement => (
  <Reading>
    <Back to={view.backHref}>The rota</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.scope}>Add a turn</Title>
    <Form to={view.to} keptAs="duty-turn">
      <input type="hidden" name="id" value={view.id} />
      <WhoFields {...view} />
      <StretchFields typed={view.typed} problems={view.problems} />
      <Button>Add the turn</Button>
    </Form>
  </Reading>
);
