import type { ReactElement } from "react";
import { one, type Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  ButtonLink,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { HOME_NOTE_PARTS } from "../home-note.ts";
import { HomeNoteParts, type NoteShown } from "./home-note-parts.tsx";

export type HomeNoteView = {
  relationshipId: string;
  called: string;
  note: NoteShown | null;
  mayWrite: boolean;
};

/** The note about a home, for those who go there and those who answer for them. */
export const HomeNotePage = ({ relationshipId, called, note, mayWrite }: HomeNoteView): ReactElement => (
  <Reading>
    <Back to={`/relationships/${relationshipId}`}>Together</Back>
    <Title>Going to {called}’s home</Title>
    {note ? (
      <HomeNoteParts note={note} called={called} />
    ) : (
      <Nothing>
        Nothing is written yet. Before the first visit, write what somebody should know before going in: it
        takes a few minutes.
      </Nothing>
    )}
    <p className="al-soft">
      {called} is told that there is a note and what it is for. She does not read it here.
    </p>
    {mayWrite && (
      <ButtonLink to={`/relationships/${relationshipId}/home-note/new`}>
        {note ? "Look at it again" : "Write the note"}
      </ButtonLink>
    )}
  </Reading>
);

export type HomeNoteFormView = { relationshipId: string; called: string; typed: Typed; problems: Problems };

const hints: Partial<Record<keyof typeof HOME_NOTE_PARTS, string>> = {
  place: "The address, and what helps to find the door.",
  who: "Names if you know them, and how they are with visitors.",
  animals: "Leave it empty if there are none you know of.",
  gettingIn: "Where to park, what is lit at night, which stairs.",
  signal: "Does your phone work inside?",
  agreed: "In her words where you can: “ring twice”, “not when my brother is here”.",
  wouldNotGoIn: "Be plain. If this is so on the day, do not go in, and say so.",
};
const long = ["who", "agreed", "wouldNotGoIn"];

/** Seven short answers. She may ask to read them with her coordinator, so they are written with respect. */
export const HomeNoteFormPage = ({
  relationshipId,
  called,
  typed,
  problems,
}: HomeNoteFormView): ReactElement => (
  <Reading>
    <Back to={`/relationships/${relationshipId}/home-note`}>About the home</Back>
    <ProblemSummary problems={problems} />
    <Title>Before anybody goes to {called}’s home</Title>
    <p>
      Write what you would want to know. {called} may ask to read it with her coordinator, so write it as you
      would say it to her.
    </p>
    <Form to={`/relationships/${relationshipId}/home-note`} keptAs="home-note">
      <input type="hidden" name="id" value={one(typed, "id")} />
      {Object.entries(HOME_NOTE_PARTS).map(([name, label]) => {
        const field = {
          name,
          label,
          typed,
          problems,
          ...(hints[name as keyof typeof HOME_NOTE_PARTS]
            ? { hint: hints[name as keyof typeof HOME_NOTE_PARTS] ?? "" }
            : {}),
        };
        return long.includes(name) ? (
          <TextArea key={name} rows={2} {...field} />
        ) : (
          <TextField key={name} {...field} />
        );
      })}
      <Button>Save</Button>
    </Form>
  </Reading>
);
