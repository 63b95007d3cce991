import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Summary,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { SUPPORT_FITS, WELLBEING, type CheckInAnswer } from "../check-in.ts";

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }));

export type AskingView = { id: string; supporter: string; typed: Typed; problems: Problems };

/** For her: two plain questions and her own words. Her supporter does not read it. */
export const AskingPage = ({ id, supporter, typed, problems }: AskingView): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <ProblemSummary problems={problems} />
    <Title>How is it going?</Title>
    <p>Your coordinator reads this. {supporter} does not.</p>
    <Form to={`/check-in/${id}`} keptAs={`check-in:${id}`}>
      <Choice
        name="wellbeing"
        label="How are things for you now?"
        options={options(WELLBEING)}
        typed={typed}
        problems={problems}
      />
      <Choice
        name="support"
        label="Does the support feel right for you?"
        options={options(SUPPORT_FITS)}
        inline
        typed={typed}
        problems={problems}
      />
      <Choice
        name="call"
        label="Would you like your coordinator to ring you? (optional)"
        options={[
          { value: "no", words: "No need" },
          { value: "yes", words: "Yes, please" },
        ]}
        inline
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="words"
        label="Anything you would like to say, in your own words (optional)"
        rows={4}
        typed={typed}
        problems={problems}
      />
      <Button>Send</Button>
    </Form>
  </Reading>
);

/** Nothing to answer: not yet, not now, or answered. */
export const NotAskingPage = ({ words }: { words: string }): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <Title>How is it going?</Title>
    <Nothing>{words}</Nothing>
  </Reading>
);

export type SaidView = {
  id: string;
  called: string;
  when: string;
  answer: CheckInAnswer | null;
  /** Whether it still waits to be read. */
  isNew: boolean;
};

/** For her coordinator: what she said. */
export const SaidPage = ({ id, called, when, answer, isNew }: SaidView): ReactElement => (
  <Reading>
    <Back to="/board">Board</Back>
    <Title above={when}>How it is going for {called}</Title>
    {answer ? (
      <>
        <Summary
          rows={[
            { name: "How things are", value: WELLBEING[answer.wellbeing] },
            { name: "The support feels right", value: SUPPORT_FITS[answer.support] },
            { name: "Would like to be rung", value: answer.wantsCall ? "Yes" : "No" },
          ]}
        />
        {answer.words && (
          <blockquote className="al-quote">
            <p className="al-pre">{answer.words}</p>
          </blockquote>
        )}
        {isNew && (
          <Form to={`/check-in/${id}/seen`} className="al-gap">
            <Button>I have read it</Button>
          </Form>
        )}
      </>
    ) : (
      <Nothing>She has not answered. She does not have to.</Nothing>
    )}
  </Reading>
);
