import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  DayField,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { titles } from "../../titles.ts";
import type { Suggested } from "../suggest-next.ts";

export type MakeView = {
  spaceId: string;
  id: string;
  guests: readonly { value: string; words: string }[];
  suggested: readonly Suggested[];
  typed: Typed;
  problems: Problems;
};

/** Arranging a session: a topic, a guest and a time. */
export const MakePage = ({ spaceId, id, guests, suggested, typed, problems }: MakeView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${spaceId}/sessions`}>Live sessions</Back>
    <ProblemSummary problems={problems} />
    <Title>Arrange a session</Title>
    {suggested.length > 0 && (
      <p>Members still ask about: {suggested.map(({ topic }) => topic).join(", ")}.</p>
    )}
    {guests.length === 0 && (
      <Nothing>
        Nobody has the role of a professional yet. An administrator gives it; then choose her here.
      </Nothing>
    )}
    <Form to={`/spaces/${spaceId}/sessions`} keptAs="session-new">
      <input type="hidden" name="id" value={id} />
      <TextField
        name="topic"
        label="Topic"
        hint="Such as “Labour” or “Your baby’s teeth”"
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="about"
        label="What it is about, in a few words"
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Pick
        name="guest"
        label="Guest"
        options={[{ value: "", words: "Choose" }, ...guests]}
        typed={typed}
        problems={problems}
      />
      <TextField name="name" label="The name parents see" width={20} typed={typed} problems={problems} />
      <Pick
        name="title"
        label="Profession"
        options={[{ value: "", words: "Choose" }, ...titles.map((title) => ({ value: title, words: title }))]}
        typed={typed}
        problems={problems}
      />
      <DayField name="on" label="Day" typed={typed} problems={problems} />
      <TextField
        name="time"
        label="Begins at"
        hint="For example 7:30pm"
        width={10}
        typed={typed}
        problems={problems}
      />
      <TextField
        name="minutes"
        label="Minutes"
        width={3}
        inputMode="numeric"
        typed={typed["minutes"] === undefined ? { minutes: "60" } : typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
