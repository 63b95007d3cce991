import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type FoldersView = {
  spaceId: string;
  folders: readonly { id: string; name: string }[];
  typed: Typed;
  problems: Problems;
};

/** The folders conversations can be put into. */
export const FoldersPage = ({ spaceId, folders, typed, problems }: FoldersView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${spaceId}/threads`}>Conversations</Back>
    <ProblemSummary problems={problems} />
    <Title>Folders</Title>
    {folders.length === 0 && (
      <Nothing>No folders yet. Three or four are easiest to find one’s way in.</Nothing>
    )}
    <ul className="al-rows">
      {folders.map(({ id, name }) => (
        <li key={id}>
          <div className="al-rows__t">
            <h2 className="nhsuk-heading-s">{name}</h2>
          </div>
          <Form to={`/spaces/${spaceId}/folders`}>
            <Button look="outline" small name="end" value={id}>
              Take out of use<span className="nhsuk-u-visually-hidden"> {name}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
    <Form to={`/spaces/${spaceId}/folders`} className="al-log">
      <TextField
        name="name"
        label="A new folder"
        hint="Such as: Sleep, Feeding, Birth"
        typed={typed}
        problems={problems}
      />
      <Button>Add it</Button>
    </Form>
  </Reading>
);
