import type { ReactElement } from "react";
import { Back, Button, Form, Reading, Title } from "../../../ui/index.ts";
import { Words } from "./words.tsx";

export type RemovalView = { id: string; back: string; words: string; opens: boolean; alone: boolean };

/** What removing does, before it is done. */
export const RemovalPage = ({ id, back, words, opens, alone }: RemovalView): ReactElement => (
  <Reading>
    <Back to={back}>Keep it</Back>
    <Title>Remove this post?</Title>
    <div className="al-quote">
      <Words of={words} />
    </div>
    <p>
      Nobody in this space can read it any more, you included.{" "}
      {opens && !alone && "The title goes too. What others answered stays. "}
      It is kept for a while where only those who look after the space can see it, in case somebody was
      worried by it.
    </p>
    <Form to={`/posts/${id}/removal`}>
      <Button>Remove it</Button>
    </Form>
  </Reading>
);
