import type { ReactElement } from "react";
import { Done, Reading, Tap, Title } from "../../../ui/index.ts";

type Props = { said: "yes" | "no" | "not-now" | "nothing" };

const WORDS: Record<
  Props["said"],
  { done: string | null; title: string; words: string; to: string; tap: string }
> = {
  yes: {
    done: "Thank you. We have your yes.",
    title: "What happens next",
    words:
      "We look for somebody who suits you. When we have found her, you are asked again before you meet. You can change your wishes until then.",
    to: "/today",
    tap: "To my first page",
  },
  "not-now": {
    done: "That is written down: not now.",
    title: "Whenever you are ready",
    words: "Nobody will ask you again. If you change your mind, the same page is here for you.",
    to: "/help",
    tap: "See who is there to help now",
  },
  no: {
    done: "That is written down: no.",
    title: "Thank you for telling us",
    words:
      "We will not write to you about this again. If you ever change your mind, the same page is here for you.",
    to: "/help",
    tap: "See who is there to help now",
  },
  nothing: {
    done: null,
    title: "There is nothing to answer just now",
    words: "When there is, you get a message by the way that is safe for you.",
    to: "/today",
    tap: "To my first page",
  },
};

export const AnsweredPage = ({ said }: Props): ReactElement => {
  const { done, title, words, to, tap } = WORDS[said];
  return (
    <Reading>
      {done && <Done>{done}</Done>}
      <Title>{title}</Title>
      <p>{words}</p>
      <p>
        <Tap to={to}>{tap}</Tap>
      </p>
    </Reading>
  );
};
