import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { ageMost, wordsInSentenceMost, type HowHard } from "../reading/read-aloud.ts";

export type DigestView = {
  id: string;
  topic: string;
  notes: readonly string[];
  reading: HowHard;
  typed: Typed;
  problems: Problems;
};

/** Writing the digest, with how it reads beside it. */
export const DigestPage = ({ id, topic, notes, reading, typed, problems }: DigestView): ReactElement => (
  <Reading>
    <Back to={`/sessions/${id}`}>{topic}</Back>
    <ProblemSummary problems={problems} />
    <Title>What was said, in plain words</Title>
    {notes.length > 0 && (
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Notes from the session</span>
        </summary>
        <div className="nhsuk-details__text">
          <ul>
            {notes.map((note, index) => (
              <li key={index}>{note}</li>
            ))}
          </ul>
        </div>
      </details>
    )}
    <Form to={`/sessions/${id}/digest`} keptAs={`digest-${id}`}>
      <TextArea
        name="words"
        label="The digest"
        hint="No names. Short sentences."
        rows={12}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="prompts"
        label="What members may do next"
        hint="One a line, such as “Ask for a feeding plan before I go home”"
        rows={3}
        typed={typed}
        problems={problems}
      />
      <div className="al-actions">
        <Button name="do" value="send">
          Send it to the guest to check
        </Button>
        <Button look="outline" name="do" value="keep">
          Keep it for now
        </Button>
        <Button look="outline" name="do" value="read">
          How does it read?
        </Button>
      </div>
    </Form>
    <Section id="reads" title="How it reads">
      {reading.age === null && (
        <Nothing>Write a few sentences, and how easy they are to read will be here.</Nothing>
      )}
      {reading.age !== null && (
        <p>
          {reading.age <= ageMost
            ? `Good: it is read with ease from about age ${reading.age}.`
            : `It is read with ease from about age ${reading.age}. Aim for 9 to ${ageMost}: shorter sentences and plainer words.`}
        </p>
      )}
      {reading.long.length > 0 && (
        <>
          <p>Sentences of more than {wordsInSentenceMost} words. Could they be two?</p>
          <ul>
            {reading.long.map((sentence) => (
              <li key={sentence.words}>
                {sentence.words} <span className="al-soft">({sentence.count} words)</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {reading.hard.length > 0 && (
        <>
          <p>Words that some will not know:</p>
          <ul>
            {reading.hard.map(({ word, instead }) => (
              <li key={word}>
                {word}
                {instead ? `: perhaps “${instead}”` : ""}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  </Reading>
);
