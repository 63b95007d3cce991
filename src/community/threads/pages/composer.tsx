import { Fragment, type ReactElement, type ReactNode } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Button, Choices, FileField, Form, TextArea, TextField, type Problems } from "../../../ui/index.ts";

export type ComposerView = {
  to: string;
  keptAs: string;
  formId: string;
  heading: string;
  /** Above the box: whether somebody is here, and whom to call when nobody is. */
  above: readonly ReactNode[];
  /** As others will see her name, where she may hide it: "the mum who asked". */
  mayHide: string | null;
  /** A picture may go along in this space. */
  mayPicture: boolean;
  shelf: boolean;
  /** Written before and not sent. */
  restored: boolean;
  /** How it looks stands above: the button that posts it is there. */
  previewed: boolean;
  typed: Typed;
  problems: Problems;
};

/** The id of the form she writes in; the preview above it has a button that sends it. */
export const writeForm = "write-form";

/** The box to write in. It works by the form alone; with scripts it is kept as she types. */
export const Composer = (view: ComposerView): ReactElement => (
  <section className="al-compose" id="write" aria-labelledby="write-title">
    <h2 className="nhsuk-heading-m" id="write-title">
      {view.heading}
    </h2>
    {view.above.map((part, place) => (
      <Fragment key={place}>{part}</Fragment>
    ))}
    {view.restored && <p className="al-soft">You began to write this before. It is still here.</p>}
    <Form id={writeForm} to={view.to} keptAs={view.keptAs} files={view.mayPicture}>
      <input type="hidden" name="id" value={view.formId} />
      {view.shelf ? (
        <ShelfFields typed={view.typed} problems={view.problems} />
      ) : (
        <TextArea name="words" label="Your words" rows={5} typed={view.typed} problems={view.problems} />
      )}
      {view.mayPicture && <PictureFields typed={view.typed} problems={view.problems} />}
      <HideName as={view.mayHide} typed={view.typed} problems={view.problems} />
      <Press previewed={view.previewed} />
    </Form>
  </section>
);

const ShelfFields = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <>
    <TextField name="title" label="What it is" typed={typed} problems={problems} />
    <TextField
      name="link"
      label="The address of the page"
      hint="Beginning with https://"
      inputMode="url"
      spellCheck={false}
      typed={typed}
      problems={problems}
    />
    <TextArea name="words" label="Why it helps" rows={3} typed={typed} problems={problems} />
  </>
);

/** A picture with it. It is drawn anew, and one of those who look after the space sees it before the others do. */
export const PictureFields = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <details className="al-more" open={Boolean(problems["picture"] ?? problems["shows"])}>
    <summary>Add a picture</summary>
    <FileField
      name="picture"
      label="A picture"
      hint="JPEG or PNG, without anybody’s face or name. Where and when it was taken is removed. A supporter looks at it first, so your post waits for that."
      problems={problems}
    />
    <TextField
      name="shows"
      label="What it shows"
      hint="In a few words, for those who cannot see it"
      typed={typed}
      problems={problems}
    />
  </details>
);

/** Hide my name on this post: right beneath her words, where she may. */
export const HideName = ({
  as,
  typed,
  problems,
}: {
  /** As others will see her name then; null where there is no name to hide. */
  as: string | null;
  typed: Typed;
  problems: Problems;
}): ReactElement | null =>
  as === null ? null : (
    <Choices
      name="hide"
      label="Your name"
      options={[
        {
          value: "yes",
          words: "Hide my name on this post",
          hint: `Others read “${as}”. Nobody in this space can find out who it was, supporters included.`,
        },
      ]}
      typed={typed}
      problems={problems}
    />
  );

/** Post, look first, or keep for later: the same beneath every box to write in. */
export const Press = ({ previewed }: { previewed: boolean }): ReactElement => (
  <>
    <div className="al-actions">
      <Button look={previewed ? "outline" : "filled"}>Post</Button>
      <Button look="outline" name="do" value="preview">
        See how it looks {previewed ? "again" : "first"}
      </Button>
    </div>
    <button type="submit" className="al-link-button al-compose__quiet" name="do" value="keep">
      Keep for later
    </button>
  </>
);
