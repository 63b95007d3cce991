import type { ReactElement } from "react";
import { newId } from "../../../../platform/db/index.ts";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Button,
  ButtonLink,
  Chips,
  Choices,
  Form,
  Nothing,
  Section,
  TextArea,
  TextField,
  type Problems,
} from "../../../../ui/index.ts";

export type AfterView = {
  id: string;
  guest: string;
  digest: { words: string; prompts: readonly string[]; checked: string } | null;
  writes: "nothing yet" | "draft" | "sent" | "wished" | "signed" | null;
  wish: string | null;
  toSign: { id: string; words: string; prompts: readonly string[]; wished: boolean } | null;
  steps: readonly { id: string; words: string; done: boolean }[];
  mayFeedBack: boolean;
  feedback: {
    period: string;
    very: number;
    little: number;
    not: number;
    words: readonly { words: string; mayQuote: boolean }[];
  } | null;
  reflection: { learned: string; practice: string; mayQuote: boolean } | null;
};
type Drawn = AfterView & { as: string; typed: Typed; problems: Problems };

/** After a session: the digest, what she will do next, and what people thought. */
export const AfterPart = (view: Drawn): ReactElement => (
  <>
    {view.digest && (
      <Section id="digest" title="In plain words">
        <p className="al-pre">{view.digest.words}</p>
        <p className="al-soft al-small">{view.digest.checked}</p>
      </Section>
    )}
    {!view.digest && view.as === "member" && (
      <Nothing>Supporters are writing down what was said in plain words. It will be here.</Nothing>
    )}
    {view.writes && (
      <>
        {view.wish && (
          <div className="al-quote">
            <p className="al-pre">
              {view.guest} would like this otherwise: {view.wish}
            </p>
          </div>
        )}
        <ButtonLink to={`/sessions/${view.id}/digest`} look={view.writes === "signed" ? "outline" : "filled"}>
          {sayWrites[view.writes]}
        </ButtonLink>
      </>
    )}
    {view.toSign && <ToSign {...view} toSign={view.toSign} />}
    {view.as === "member" && <Steps {...view} />}
    {view.mayFeedBack && <Feedback {...view} />}
    {view.as === "guest" && (
      <p>
        <ButtonLink
          to={`/sessions/${view.id}/reflection`}
          look={view.toSign || view.reflection ? "outline" : "filled"}
        >
          {view.reflection ? "Change your reflection" : "What did you take away?"}
        </ButtonLink>
      </p>
    )}
    {view.feedback && (
      <Section id="thought" title="What members thought">
        <p>
          {view.feedback.period}: {view.feedback.very} found it very useful, {view.feedback.little} a little,{" "}
          {view.feedback.not} not really.
        </p>
        {view.feedback.words.map((each, index) => (
          <div className="al-quote" key={index}>
            <p className="al-pre">{each.words}</p>
            <p className="al-soft al-small">
              {each.mayQuote ? "May be quoted, without a name" : "Not to be quoted"}
            </p>
          </div>
        ))}
      </Section>
    )}
    {view.as === "coordinator" && view.reflection && (
      <Section id="reflection" title={`What ${view.guest} took away`}>
        <p className="al-pre">{view.reflection.learned}</p>
        <p className="al-pre">{view.reflection.practice}</p>
        <p className="al-soft al-small">{view.reflection.mayQuote ? "May be quoted" : "Not to be quoted"}</p>
      </Section>
    )}
  </>
);

const sayWrites = {
  "nothing yet": "Write the digest",
  draft: "Go on with the digest",
  sent: "The digest is with the guest",
  wished: "Change the digest",
  signed: "Write another version",
} as const;

const ToSign = ({
  id,
  toSign,
  typed,
  problems,
}: Drawn & { toSign: NonNullable<AfterView["toSign"]> }): ReactElement => (
  <Section id="check" title="Is this right?">
    <div className="al-quote">
      <p className="al-pre">{toSign.words}</p>
    </div>
    {toSign.prompts.length > 0 && <p>What members may do next: {toSign.prompts.join("; ")}</p>}
    <Form to={`/sessions/${id}/signing`}>
      <input type="hidden" name="digest" value={toSign.id} />
      <Button>Sign it: this is right</Button>
    </Form>
    <Form to={`/sessions/${id}/wish`} keptAs={`digest-wish-${toSign.id}`}>
      <input type="hidden" name="digest" value={toSign.id} />
      <TextArea
        name="wish"
        label="Or say what should be otherwise"
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Button look="outline">Send it back</Button>
    </Form>
  </Section>
);

const Steps = ({ id, digest, steps, typed, problems }: Drawn): ReactElement => (
  <Section id="steps" title="What I will do next">
    <p className="al-soft">Only you see this.</p>
    <ul className="al-rows">
      {steps.map((step) => (
        <li key={step.id}>
          <div className="al-rows__t">
            <p>{step.done ? <s>{step.words}</s> : step.words}</p>
          </div>
          <Form to={`/steps/${step.id}/done`}>
            <Button look="outline" small>
              {step.done ? "Not yet" : "Done"}
              <span className="nhsuk-u-visually-hidden">: {step.words}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
    <Form to={`/sessions/${id}/steps`} keptAs={`session-step-${id}`}>
      <input type="hidden" name="id" value={newId()} />
      {digest && digest.prompts.length > 0 && (
        <Chips
          name="prompt"
          legend="Choose one"
          options={digest.prompts.map((words) => ({ value: words, words }))}
          typed={typed}
          problems={problems}
        />
      )}
      <TextField name="step" label="Or in your own words" typed={typed} problems={problems} />
      <Button look="outline">Keep it</Button>
    </Form>
  </Section>
);

const Feedback = ({ id, typed, problems }: Drawn): ReactElement => (
  <Section id="feedback" title="Was it useful?">
    <Form to={`/sessions/${id}/feedback`} keptAs={`session-feedback-${id}`}>
      <Chips
        name="useful"
        legend="Nobody sees that it was you"
        options={[
          { value: "very", words: "Very" },
          { value: "a little", words: "A little" },
          { value: "not really", words: "Not really" },
        ]}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="thought"
        label="In your words, if you like"
        rows={2}
        typed={typed}
        problems={problems}
      />
      <Choices
        name="quote"
        label="May we quote it?"
        options={[{ value: "yes", words: "Yes, without my name" }]}
        typed={typed}
        problems={problems}
      />
      <Button look="outline">Send</Button>
    </Form>
  </Section>
);
