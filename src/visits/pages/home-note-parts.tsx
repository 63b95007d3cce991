import type { ReactElement } from "react";
import { Summary } from "../../ui/index.ts";

export type NoteShown = {
  parts: readonly { name: string; value: string }[];
  /** What she herself would like people to know. */
  hers: { words: string; when: string } | null;
  reviewed: string;
  /** Past the day it was to be looked at again. */
  late: boolean;
};

/** What to know before going in; her own words first, as she said them. */
export const HomeNoteParts = ({ note, called }: { note: NoteShown; called: string }): ReactElement => (
  <>
    {note.hers && (
      <>
        <p className="al-flush">{called} says:</p>
        <div className="al-quote">
          <p className="al-pre">{note.hers.words}</p>
        </div>
        <p className="al-soft al-small">{note.hers.when}</p>
      </>
    )}
    <Summary
      rows={note.parts.map(({ name, value }) => ({ name, value: <span className="al-pre">{value}</span> }))}
    />
    <p className="al-soft">
      {note.reviewed}
      {note.late ? " It is time to look at it again." : ""}
    </p>
  </>
);
