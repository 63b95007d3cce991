import { Fragment, type ReactElement, type ReactNode } from "react";
import { many, one, type Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Chips,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { HideName, PictureFields, Press, writeForm } from "./composer.tsx";
import { NotNow, type NotNowView } from "./not-now.tsx";
import { TopicChips } from "./topic-chips.tsx";

export type NewThreadView = {
  spaceId: string;
  space: string;
  formId: string;
  threadId: string;
  above: readonly ReactNode[];
  preview: ReactNode;
  folders: readonly { id: string; name: string }[];
  mayHide: string | null;
  mayShelve: boolean;
  /** A picture may go along in this space. */
  mayPicture: boolean;
  restored: boolean;
  /** Why nobody, or not she, writes here now. */
  quiet: NotNowView | null;
  typed: Typed;
  problems: Problems;
};

/** Beginning a conversation: a title, her words, and what she would like others to be told before they read. */
export const NewThreadPage = (view: NewThreadView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}`}>{view.space}</Back>
    <ProblemSummary problems={view.problems} />
    <Title>Write to the others</Title>
    {view.quiet && <NotNow {...view.quiet} />}
    {/* what she had written is still there to copy */}
    {(!view.quiet || view.restored || Object.keys(view.problems).length > 0) && <Begin {...view} />}
  </Reading>
);

const Begin = (view: NewThreadView): ReactElement => (
  <>
    {view.above.map((part, place) => (
      <Fragment key={place}>{part}</Fragment>
    ))}
    {view.preview}
    {view.restored && <p className="al-soft">You began to write this before. It is still here.</p>}
    <Form
      id={writeForm}
      to={`/spaces/${view.spaceId}/threads`}
      keptAs={`thread:${view.spaceId}`}
      className="al-log"
      files={view.mayPicture}
    >
      <input type="hidden" name="id" value={view.formId} />
      <input type="hidden" name="thread" value={view.threadId} />
      <TextField
        name="title"
        label="In a few words"
        hint="Such as: Is anybody else awake?"
        typed={view.typed}
        problems={view.problems}
      />
      <TextArea name="words" label="Your words" rows={6} typed={view.typed} problems={view.problems} />
      <HideName as={view.mayHide} typed={view.typed} problems={view.problems} />
      <Sorting {...view} />
      {view.mayShelve && (
        <Chips
          name="kind"
          legend="What is it?"
          options={[
            { value: "talk", words: "A conversation" },
            { value: "shelf", words: "A shelf of links and information" },
          ]}
          typed={view.typed}
          problems={view.problems}
        />
      )}
      {view.mayPicture && <PictureFields typed={view.typed} problems={view.problems} />}
      <Press previewed={Boolean(view.preview)} />
    </Form>
  </>
);

/** What she need not think about to be heard: what it mentions, and which folder it goes into. */
const Sorting = ({ folders, typed, problems }: NewThreadView): ReactElement => (
  <details
    className="al-more"
    open={many(typed, "notes").length > 0 || one(typed, "folder") !== "" || "folder" in problems}
  >
    <summary>
      {folders.length > 0 ? "Say first what it mentions, or choose a folder" : "Say first what it mentions"}
    </summary>
    <TopicChips typed={typed} problems={problems} />
    {folders.length > 0 && (
      <Pick
        name="folder"
        label="Folder"
        options={[
          { value: "", words: "None" },
          ...folders.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        typed={typed}
        problems={problems}
      />
    )}
  </details>
);
