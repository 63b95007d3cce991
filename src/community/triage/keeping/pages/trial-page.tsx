import type { ReactElement } from "react";
import { one, type Typed } from "../../../../platform/web/index.ts";
import { Back, Button, Form, Nothing, Reading, Section, TextArea, Title } from "../../../../ui/index.ts";
import type { RuleChange } from "../change.ts";
import { sayTier } from "../say-tier.ts";
import type { Trial, Tried } from "../try-change.ts";

export type TrialView = {
  to: string;
  title: string;
  version: number;
  trial: Trial;
  what: RuleChange;
  mayAllow: boolean;
  typed: Typed;
};

/** What a change would do to every example, before it is saved. */
export const TrialPage = ({ to, title, version, trial, what, mayAllow, typed }: TrialView): ReactElement => {
  const isBlocked = trial.missed.length > 0;
  return (
    <Reading>
      <Back to={to}>{title}</Back>
      <Title above={title}>Not saved yet: this is what it changes</Title>
      <p>
        {trial.right} of {trial.of} examples come out as people said.
      </p>
      {isBlocked && (
        <Section id="missed" title="Reds that would be missed">
          <Lines tried={trial.missed} />
          {!mayAllow && (
            <p>It cannot be saved like this. The safeguarding lead can, for a reason she gives.</p>
          )}
        </Section>
      )}
      <Section id="changed" title="Examples that come out otherwise">
        {trial.changed.length === 0 ? <Nothing>None of them.</Nothing> : <Lines tried={trial.changed} />}
      </Section>
      {(!isBlocked || mayAllow) && (
        <Form to={to}>
          {["id", "reason", "phrases", "tier", "card", "because"].map((name) => (
            <input key={name} type="hidden" name={name} value={one(typed, name)} />
          ))}
          {what.off && <input type="hidden" name="off" value="yes" />}
          <input type="hidden" name="seen" value={version} />
          {isBlocked && (
            <TextArea
              name="allowed"
              label="Why may these reds be missed?"
              rows={3}
              typed={typed}
              problems={{}}
            />
          )}
          <Button>Save it</Button>
        </Form>
      )}
    </Reading>
  );
};

const Lines = ({ tried }: { tried: readonly Tried[] }): ReactElement => (
  <ul>
    {tried.map(({ example, before, after }) => (
      <li key={example.id}>
        “{example.post.text}”: {sayTier[before]} → {sayTier[after]}. It should be: {sayTier[example.tier]}.
      </li>
    ))}
  </ul>
);
