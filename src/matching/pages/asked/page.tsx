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
  Tap,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayDayWithWeekday, type Day } from "../../../words/day.ts";
import type { Introduction } from "../../introduction.ts";
import type { MatchSeen } from "../../match-seen-by.ts";
import { IntroductionRows } from "./introduction-rows.tsx";

type Props = {
  id: string;
  supporterId: string;
  title: string;
  introduction: Introduction;
  answerBy: Day;
  typed: Typed;
  problems: Problems;
};

/** Would she like to meet this supporter? What the supporter agreed to share, and no hurry. */
export const AskedPage = (p: Props): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <ProblemSummary problems={p.problems} />
    <div className="al-lead__who">
      <Avatar of={p.supporterId} size="big" />
      <h1 className="nhsuk-heading-l al-flush">Would you like to meet {p.introduction.name}?</h1>
    </div>
    <p>
      {p.introduction.name} is {p.title} and would like to support you. You decide.
    </p>
    <IntroductionRows introduction={p.introduction} />
    <Form to={`/match/${p.id}/answer`} className="al-log" keptAs={`match:${p.id}`}>
      <Chips
        name="answer"
        legend="Your answer"
        hint={`Take your time. It helps us to know by ${sayDayWithWeekday(p.answerBy)}.`}
        options={[
          { value: "yes", words: `Yes, I’d like to meet ${p.introduction.name}` },
          { value: "no", words: "Not this person" },
        ]}
        typed={p.typed}
        problems={p.problems}
      />
      <div className="al-gap">
        <TextArea
          name="words"
          label="Anything you would like us to know (optional)"
          hint={`Only your coordinator reads this. ${p.introduction.name} does not, and is never told who said no.`}
          rows={2}
          typed={p.typed}
          problems={p.problems}
        />
      </div>
      <Button>Send my answer</Button>
    </Form>
  </Reading>
);

const SAID: Record<
  Exclude<MatchSeen, "notShown" | "toAnswer" | "waiting">,
  { title: string; words: string }
> = {
  agreed: {
    title: "You said yes",
    words: "Next, you are offered a time to meet. Changed your mind? You can tell us at any time.",
  },
  saidNo: {
    title: "Thank you for telling us",
    words: "That is fine, and nobody minds. We look for somebody else, and ask you again.",
  },
  notGoingAhead: {
    title: "This one is not going ahead",
    words: "That is not because of anything you did. Your coordinator will be in touch.",
  },
};

/** After her answer, or when it came to nothing. */
export const AnsweredByParentPage = ({ seen }: { seen: keyof typeof SAID }): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <Title>{SAID[seen].title}</Title>
    <p>{SAID[seen].words}</p>
    <p>
      <Tap to="/today">Back to today</Tap>
    </p>
  </Reading>
);
