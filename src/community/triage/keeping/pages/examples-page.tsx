import type { ReactElement } from "react";
import { newId } from "../../../../platform/db/index.ts";
import { one, type Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import type { Tier } from "../../tier.ts";
import { sayTier, tierOptions } from "../say-tier.ts";
import type { Example } from "../try-change.ts";

type Tried = { example: Example; now: Tier };
export type ExamplesView = {
  own: readonly Tried[];
  shipped: readonly Tried[];
  mayChange: boolean;
  just: string;
  typed: Typed;
  problems: Problems;
};

/** What a change of the rules is tried on: those they came with, and the organisation's own. */
export const ExamplesPage = ({
  own,
  shipped,
  mayChange,
  just,
  typed,
  problems,
}: ExamplesView): ReactElement => (
  <Reading>
    <Back to="/triage">Rules</Back>
    <ProblemSummary problems={problems} />
    {just !== "" && (
      <Done>{just === "ended" ? "It is no longer tried." : "Kept. Every change is tried on it."}</Done>
    )}
    <Title>Examples the rules are tried on</Title>
    <Section id="own" title="Your own">
      {own.length === 0 && (
        <Nothing>None yet. A post the rules missed makes a good one, in other words.</Nothing>
      )}
      <ul>
        {own.map(({ example, now }) => (
          <li key={example.id}>
            <Line example={example} now={now} />
            {mayChange && (
              <Form to={`/triage/examples/${example.id}/ending`}>
                <Button small look="outline">
                  Do not try this one any more
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
    {mayChange && (
      <Section id="add" title="Add one">
        <Form to="/triage/examples">
          <input type="hidden" name="id" value={one(typed, "id") || newId()} />
          <TextArea
            name="words"
            label="The post, in words of your own"
            hint="Never somebody’s own words, name or place: nobody must be known by it."
            rows={4}
            typed={typed}
            problems={problems}
          />
          <Choice
            name="tier"
            label="What ought the rules to say?"
            options={[...tierOptions, { value: "none", words: sayTier.none }]}
            typed={typed}
            problems={problems}
          />
          <Choice
            name="space"
            label="Written in"
            inline
            options={[
              { value: "mums", words: "A mums’ space" },
              { value: "dads", words: "A dads’ space" },
            ]}
            typed={typed}
            problems={problems}
          />
          <TextField name="weeks" label="Weeks pregnant, if so" typed={typed} problems={problems} />
          <TextField name="days" label="Days since the birth, if so" typed={typed} problems={problems} />
          <Button>Keep it</Button>
        </Form>
      </Section>
    )}
    <details className="al-more">
      <summary>Those the rules came with ({shipped.length})</summary>
      <div className="al-more__in">
        <ul>
          {shipped.map(({ example, now }) => (
            <li key={example.id}>
              <Line example={example} now={now} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  </Reading>
);

const Line = ({ example, now }: Tried): ReactElement => (
  <>
    “{example.post.text}”: {sayTier[example.tier]}.
    {now !== example.tier && <strong> The rules say: {sayTier[now]}.</strong>}
  </>
);
