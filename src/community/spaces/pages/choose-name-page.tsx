import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Avatar,
  Back,
  Button,
  Chips,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayList } from "../../../words/lists.ts";
import { pictureKeys, pictures } from "../joining/pictures.ts";

export type ChooseNameView = {
  to: string;
  back: { to: string; words: string };
  keptAs: string;
  suggestions: readonly string[];
  /** A supporter goes by her own first name. */
  goesBy: string | null;
  button: string;
};

/** A name for here and a picture from the set: never her own name, never a photograph. */
export const ChooseNamePage = ({
  view,
  typed,
  problems,
}: {
  view: ChooseNameView;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={view.back.to}>{view.back.words}</Back>
    <ProblemSummary problems={problems} />
    <Title>{view.goesBy === null ? "Choose a name for here" : "How you are seen here"}</Title>
    <Form to={view.to} keptAs={view.keptAs}>
      {view.goesBy === null ? (
        <TextField
          name="handle"
          label="Your name here"
          hint={`Any name but your own, so that nobody can tell who you are. Such as ${sayList(view.suggestions, "or")}.`}
          spellCheck={false}
          typed={typed}
          problems={problems}
        />
      ) : (
        <>
          <p>
            Members see <b>{view.goesBy}</b>, and that you are a trained supporter.
          </p>
          <TextField
            name="about"
            label="A line about you, if you like"
            hint="Such as: mum of two, one of them early."
            typed={typed}
            problems={problems}
          />
        </>
      )}
      <Chips
        name="picture"
        legend="Your picture"
        options={pictureKeys.map((key) => ({
          value: key,
          words: (
            <>
              <Avatar of={key} size="s" /> {pictures[key]}
            </>
          ),
        }))}
        typed={typed}
        problems={problems}
      />
      <Button>{view.button}</Button>
    </Form>
  </Reading>
);
