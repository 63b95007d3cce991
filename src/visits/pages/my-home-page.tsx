import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type MyHomeView = {
  /** When the note was last looked at; null while there is none. */
  looked: string | null;
  said: string | null;
  typed: Typed;
  problems: Problems;
};

/** She is told, in plain words, that there is a note about coming to her home, and says what she would like known. */
export const MyHomePage = ({ looked, said, typed, problems }: MyHomeView): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <ProblemSummary problems={problems} />
    {said && <Done>{said}</Done>}
    <Title>When somebody comes to your home</Title>
    <p>
      Before the first visit we write a short note, so that whoever comes is safe and knows how to find you.
      We do this for every home.
    </p>
    <p>
      It says where you live, who is usually there, animals, stairs or parking, if a phone works inside, what
      you agreed, and when we would not come in.
    </p>
    <p>
      Only the person who comes, the people who look after her, and the person who answers for everybody’s
      safety read it. Nobody you live with does.
    </p>
    <p>
      {looked ?? "There is no note about your home yet."} To read it, ask your coordinator to go through it
      with you.
    </p>
    <Form to="/my-home" keptAs="my-home">
      <TextArea
        name="words"
        label="Is there something you would like them to know?"
        hint="Optional. It stands first in the note, in your own words."
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
