import type { ReactElement } from "react";
import { Back, Button, Form, Reading, Tap, Title } from "../../ui/index.ts";

export type TextView = {
  id: string;
  from: string;
  when: string;
  words: string;
  reachTo: string | null;
  read: boolean;
};

/** A text that nobody but a person can understand: her words, and the way to reach her safely. */
export const TextPage = ({ id, from, when, words, reachTo, read }: TextView): ReactElement => (
  <Reading>
    <Back to="/board">Board</Back>
    <Title above={when}>A text from {from}</Title>
    <div className="al-quote">
      <p className="al-pre">{words || "There were no words in it."}</p>
    </div>
    <p className="al-soft">She was not answered. Reach her in the way that is safe for her.</p>
    <div className="al-actions">
      {!read && (
        <Form to={`/texts/${id}/reading`}>
          <Button>I have read it and see to it</Button>
        </Form>
      )}
      {reachTo && <Tap to={reachTo}>How to reach her safely</Tap>}
      <Tap to="/worried">I’m worried</Tap>
    </div>
  </Reading>
);
