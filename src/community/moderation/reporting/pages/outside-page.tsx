import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Button,
  Choice,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Tap,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { reasons, type Reason } from "../../reason.ts";

/** For anybody: what she saw and where. Nothing here says what there is to see. */
export const OutsidePage = (view: {
  id: string;
  reference: string;
  reasons: readonly Reason[];
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <ProblemSummary problems={view.problems} />
    <Title>Tell us something</Title>
    <p>
      Did you see something that is about you or your child, or that should not be there? You need no account,
      and you do not have to say who you are. If somebody is in danger now, call 999.
    </p>
    <Form to="/report" className="al-log">
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="reference" value={view.reference} />
      <Choice
        name="reason"
        label="What is it?"
        options={view.reasons.map((reason) => ({
          value: reason,
          words: reasons[reason].words,
          ...(reasons[reason].hint ? { hint: reasons[reason].hint } : {}),
        }))}
        typed={view.typed}
        problems={view.problems}
      />
      <TextArea
        name="words"
        label="What did you see, and where?"
        hint="The words, the name that stood beside them and the day, as far as you know. How to reach you, if you would like a person to."
        rows={5}
        typed={view.typed}
        problems={view.problems}
      />
      <Button>Send</Button>
    </Form>
    <p>
      <Tap to="/report/answer">I have a reference: what became of it</Tap>
    </p>
  </Reading>
);

/** Sent: the reference, once. */
export const SentPage = ({
  reference,
  within,
  isImage,
}: {
  reference: string;
  within: string;
  isImage: boolean;
}): ReactElement => (
  <Reading>
    <Done>Thank you. A person reads it.</Done>
    <Title above="Your reference">
      <span className="al-reference">{reference}</span>
    </Title>
    <p>
      Write it down or take a picture of it. With it you can read here what became of what you told us. We
      cannot show it to you again.
    </p>
    <p>Somebody decides within {within}.</p>
    {isImage && (
      <p>
        If it is an intimate picture of you, it is taken down within 48 hours at the latest. The Revenge Porn
        Helpline also helps: 0345 6000 459.
      </p>
    )}
    <p>
      <Tap to="/report/answer">What became of it</Tap>
    </p>
  </Reading>
);

/** What became of it, by its reference. */
export const AnswerPage = (view: {
  found: { when: string; words: string | null; by: string } | null;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <ProblemSummary problems={view.problems} />
    <Title>What became of it</Title>
    {view.found ? (
      <>
        <p className="al-soft">You told us {view.found.when}.</p>
        {view.found.words ? (
          <p className="al-pre">{view.found.words}</p>
        ) : (
          <p>A person is reading it. Somebody has decided by {view.found.by}.</p>
        )}
        <p>
          If you think that this is wrong, <a href="/report">tell us again</a> and say so: another person
          reads it.
        </p>
      </>
    ) : (
      <Form to="/report/answer" className="al-log">
        <TextField
          name="reference"
          label="Your reference"
          hint="Twelve letters and numbers, such as K7QM-2XVA-9TRD"
          typed={view.typed}
          problems={view.problems}
          spellCheck={false}
        />
        <Button>Show me</Button>
      </Form>
    )}
  </Reading>
);
