import type { ReactElement } from "react";
import { newId } from "../../../../platform/db/index.ts";
import { one, type Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Choices,
  Done,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { sayDay, today } from "../../../../words/day.ts";
import type { KeptRule } from "../change.ts";
import { sayTier, tierOptions } from "../say-tier.ts";
import type { Changed } from "../store/change-store.ts";

export type RuleView = {
  kept: KeptRule | null;
  came: readonly string[];
  cards: readonly { value: string; words: string }[];
  changes: readonly Changed[];
  mayChange: boolean;
  just: string;
  typed: Typed;
  problems: Problems;
};

/** One rule: what it looks for in words, what it says, and how to change it. */
export const RulePage = (view: RuleView): ReactElement => {
  const { kept, came } = view;
  return (
    <Reading>
      <Back to="/triage">Rules</Back>
      <ProblemSummary problems={view.problems} />
      {view.just === "saved" && <Done>Saved. It counts from the next post on.</Done>}
      <Title above={kept?.family}>{kept ? kept.rule.id : "A rule of your own"}</Title>
      {kept && (
        <>
          <p>{kept.rule.reason}</p>
          <p className="al-soft">
            {sayTier[kept.rule.tier]}. {kept.isOff ? "Switched off." : ""} From: {kept.rule.source}
          </p>
        </>
      )}
      {came.length > 0 && (
        <details className="al-more">
          <summary>What it came with ({came.length} phrases)</summary>
          <div className="al-more__in">
            <ul>
              {came.map((phrase) => (
                <li key={phrase}>{phrase}</li>
              ))}
            </ul>
          </div>
        </details>
      )}
      {view.mayChange && <ChangeForm {...view} />}
      {view.changes.length > 0 && (
        <Section id="changes" title="What was changed">
          <ul>
            {view.changes.map((change) => (
              <li key={change.id}>
                {sayDay(today(change.at))}, version {change.version}: {change.because}
                {change.allowedBecause &&
                  ` Allowed although ${change.missed} red would be missed: ${change.allowedBecause}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Reading>
  );
};

const ChangeForm = ({ kept, cards, typed, problems }: RuleView): ReactElement => (
  <Section id="change" title={kept ? "Change it" : "What it looks for"}>
    <Form to={`/triage/rules/${kept?.rule.id ?? "new"}`}>
      <input type="hidden" name="id" value={one(typed, "id") || newId()} />
      {(!kept || kept.isOwn) && (
        <TextField name="reason" label="What it finds, in a sentence" typed={typed} problems={problems} />
      )}
      <TextArea
        name="phrases"
        label={kept && !kept.isOwn ? "Phrases of your own, one to a line" : "Phrases, one to a line"}
        hint="In small letters, without apostrophes. One word or another: gone|broke. Words between: waters .. gone. Start of a word: bleed*. All of them in any order: tummy & hard & sore."
        rows={6}
        typed={typed}
        problems={problems}
      />
      <Choice name="tier" label="How urgent is it?" options={tierOptions} typed={typed} problems={problems} />
      {(!kept || kept.isOwn) && (
        <Pick
          name="card"
          label="The card she sees"
          options={[{ value: "", words: "None" }, ...cards]}
          typed={typed}
          problems={problems}
        />
      )}
      {kept && (
        <Choices
          name="off"
          label="Is it looked for?"
          options={[{ value: "yes", words: "No, switch it off" }]}
          typed={typed}
          problems={problems}
        />
      )}
      <TextArea name="because" label="Why?" rows={3} typed={typed} problems={problems} />
      <Button>Try it on the examples</Button>
    </Form>
  </Section>
);
