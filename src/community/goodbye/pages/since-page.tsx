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
import { SINCE } from "../ending.ts";
import type { SinceSaid } from "../store/check-in-store.ts";

export type SinceView = { placeId: string; typed: Typed; problems: Problems };

/** Six weeks later, for her: one plain question, and whether somebody should ring. */
export const SincePage = ({ placeId, typed, problems }: SinceView): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <ProblemSummary problems={problems} />
    <Title>How are you now?</Title>
    <p>It is six weeks since the community ended. A coordinator reads this, and nobody else does.</p>
    <Form to={`/since/${placeId}`} keptAs={`since:${placeId}`}>
      <Choice
        name="wellbeing"
        label="How are things for you now?"
        options={Object.entries(SINCE).map(([value, words]) => ({ value, words }))}
        typed={typed}
        problems={problems}
      />
      <Choice
        name="call"
        label="Would you like somebody to ring you? (optional)"
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
        label="Anything you would like to say (optional)"
        rows={4}
        typed={typed}
        problems={problems}
      />
      <Button>Send</Button>
    </Form>
  </Reading>
);

export const NotAskingSince = ({ words }: { words: string }): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <Title>How are you now?</Title>
    <Nothing>{words}</Nothing>
  </Reading>
);

export type SinceSaidView = {
  placeId: string;
  called: string;
  when: string;
  answer: SinceSaid | null;
  isNew: boolean;
};

/** For the coordinator: what she said. */
export const SinceSaidPage = ({ placeId, called, when, answer, isNew }: SinceSaidView): ReactElement => (
  <Reading>
    <Back to="/board">Board</Back>
    <Title above={when}>How {called} is now</Title>
    {answer ? (
      <>
        <Summary
          rows={[
            { name: "How things are", value: SINCE[answer.wellbeing] },
            { name: "Would like to be rung", value: answer.wantsCall ? "Yes" : "No" },
          ]}
        />
        {answer.words && (
          <blockquote className="al-quote">
            <p className="al-pre">{answer.words}</p>
          </blockquote>
        )}
        {isNew && (
          <Form to={`/since/${placeId}/seen`} className="al-gap">
            <Button>I have read it</Button>
          </Form>
        )}
      </>
    ) : (
      <Nothing>She has not answered. She does not have to.</Nothing>
    )}
  </Reading>
);
