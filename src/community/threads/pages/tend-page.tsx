import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Chips,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { TopicChips } from "./topic-chips.tsx";

export type TendView = {
  id: string;
  title: string;
  folders: readonly { id: string; name: string }[];
  paces: readonly { seconds: number; words: string }[];
  typed: Typed;
  problems: Problems;
};

const yesOrNo = (yes: string, no: string) => [
  { value: "no", words: no },
  { value: "yes", words: yes },
];

/** Where a conversation stands, how it is taken, and what readers are told first. */
export const TendPage = ({ id, title, folders, paces, typed, problems }: TendView): ReactElement => (
  <Reading>
    <Back to={`/threads/${id}?open=yes`}>The conversation</Back>
    <ProblemSummary problems={problems} />
    <Title above={title}>Look after this conversation</Title>
    <Form to={`/threads/${id}/tending`} className="al-log">
      <Chips
        name="pinned"
        legend="Where does it stand?"
        options={yesOrNo("Pinned at the top", "With the others")}
        typed={typed}
        problems={problems}
      />
      <TopicChips typed={typed} problems={problems} />
      {folders.length > 0 && (
        <Pick
          name="folder"
          label="Folder"
          options={[
            { value: "", words: "None" },
            ...folders.map((each) => ({ value: each.id, words: each.name })),
          ]}
          typed={typed}
          problems={problems}
        />
      )}
      <Pick
        name="slow"
        label="How fast may it go?"
        hint="Slower helps when words are getting sharp. You and the other supporters can always answer."
        options={[
          { value: "", words: "As people like" },
          ...paces.map(({ seconds, words }) => ({ value: String(seconds), words })),
        ]}
        typed={typed}
        problems={problems}
      />
      <Chips
        name="closed"
        legend="May people still answer?"
        options={yesOrNo("No, close it", "Yes")}
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
