import type { ReactElement } from "react";
import { Back, Reading, Tap, Title } from "../../../ui/index.ts";
import type { MatchSeen } from "../../match-seen-by.ts";

const SAID: Record<Exclude<MatchSeen, "notShown" | "toAnswer">, { title: string; words: string }> = {
  waiting: {
    title: "Thank you, you said yes",
    words:
      "She is being asked now. You hear as soon as there is an answer. Changed your mind? That is fine: tell your coordinator.",
  },
  agreed: { title: "You have both said yes", words: "You find her on your first page." },
  saidNo: {
    title: "Thank you for saying",
    words: "You said no to this one, and that is fine. She never hears of it.",
  },
  notGoingAhead: {
    title: "This one is not going ahead",
    words:
      "Nothing is needed from you, and it is not because of anything you did. If you have a question, ask your coordinator.",
  },
};

/** A question that needs no answer any more. The same words whichever way it came to nothing. */
export const AnsweredPage = ({ seen }: { seen: keyof typeof SAID }): ReactElement => (
  <Reading>
    <Back to="/supporting">Today</Back>
    <Title>{SAID[seen].title}</Title>
    <p>{SAID[seen].words}</p>
    <p>
      <Tap to="/supporting">Back to today</Tap>
    </p>
  </Reading>
);
