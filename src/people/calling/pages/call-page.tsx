import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  ButtonLink,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type CallView = {
  id: string;
  to: string;
  back: { to: string; words: string };
  called: string;
  /** "It is safe to call now, until 3pm", or why not, in a sentence. */
  lead: string;
  /** How it is safe: hours, voicemail, who else, safe word. */
  how: readonly { name: string; value: string }[];
  /** A reason is needed first. */
  outside: boolean;
  /** To call; null where this person is not given a number. */
  number: { href: string; words: string } | null;
  /** What to do without a number. */
  without: string;
  stopTo: string;
  typed: Typed;
  problems: Problems;
};

/** How it is safe to call her, before anybody calls (product principle 1). */
export const CallPage = (view: CallView): ReactElement => (
  <Reading>
    <Back to={view.back.to}>{view.back.words}</Back>
    <ProblemSummary problems={view.problems} />
    <Title>Calling {view.called}</Title>
    <p className="nhsuk-lede-text">{view.lead}</p>
    <Summary rows={view.how.map(({ name, value }) => ({ name, value }))} />
    {view.outside ? (
      <Section id="anyway" title="If it cannot wait">
        <p>Say why. It is kept, and she and her coordinator can read it.</p>
        <Form to={view.to} className="al-log">
          <input type="hidden" name="id" value={view.id} />
          <TextArea
            name="why"
            label="Why it cannot wait"
            rows={2}
            typed={view.typed}
            problems={view.problems}
          />
          <Button look="outline">Go on to call</Button>
        </Form>
      </Section>
    ) : view.number ? (
      <p>
        <ButtonLink to={view.number.href}>Call {view.number.words}</ButtonLink>
      </p>
    ) : (
      <p>{view.without}</p>
    )}
    <p>
      <a href={view.stopTo}>It is no longer safe to write to her</a>
    </p>
  </Reading>
);
