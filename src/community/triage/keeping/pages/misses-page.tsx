import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Done,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { sayDay, today, type Day } from "../../../../words/day.ts";
import { sayTier } from "../say-tier.ts";
import type { SeenOtherwise } from "../store/figure-store.ts";

export type MissesView = {
  from: Day;
  open: readonly SeenOtherwise[];
  /** The one looked at now: one form at a time. */
  at: string | null;
  reviewed: readonly SeenOtherwise[];
  rules: readonly string[];
  mayReview: boolean;
  just: string;
  typed: Typed;
  problems: Problems;
};

/** Posts that people saw as graver than the rules did, each to be looked at once. */
export const MissesPage = (view: MissesView): ReactElement => (
  <Reading>
    <Back to="/triage">Rules</Back>
    <ProblemSummary problems={view.problems} />
    {view.just === "reviewed" && <Done>Noted.</Done>}
    <Title above={`Since ${sayDay(view.from)}`}>What the rules missed</Title>
    {view.open.length === 0 && <Nothing>Nothing waits to be looked at.</Nothing>}
    {view.open.map((miss) => (
      <Section key={miss.postId} id={`miss-${miss.postId}`} title={sayMiss(miss)}>
        <p>
          {sayDay(today(miss.at))}: {miss.why} <a href={`/posts/${miss.postId}/care`}>The post</a>
          {miss.to && (
            <>
              {" "}
              <a href={miss.to.href}>{miss.to.words}</a>
            </>
          )}
        </p>
        {view.mayReview &&
          (miss.postId === view.at ? (
            <ReviewForm {...view} miss={miss} />
          ) : (
            <p>
              <Tap to={`/triage/misses?post=${miss.postId}#miss-${miss.postId}`}>Look at this one</Tap>
            </p>
          ))}
      </Section>
    ))}
    {view.reviewed.length > 0 && (
      <Section id="reviewed" title="Looked at">
        <ul>
          {view.reviewed.map(({ postId, reviewed }) => (
            <li key={postId}>
              {reviewed && sayDay(today(reviewed.at))}: {reviewed?.because}{" "}
              {reviewed?.ruleId && <a href={`/triage/rules/${reviewed.ruleId}`}>{reviewed.ruleId}</a>}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </Reading>
);

/** "The rules found nothing. A person says: Amber: a reply this shift" */
const sayMiss = ({ byRules, byPerson }: SeenOtherwise): string =>
  `${byRules === "none" ? "The rules found nothing" : `The rules say “${sayTier[byRules]}”`}, a person says “${sayTier[byPerson]}”`;

const ReviewForm = ({ miss, rules, typed, problems }: MissesView & { miss: SeenOtherwise }): ReactElement => {
  const mine = { typed, problems };
  return (
    <Form to={`/triage/misses/${miss.postId}`}>
      <Pick
        name="rule"
        label="Which rule should have found it?"
        options={[
          { value: "", words: "None there is" },
          ...rules.map((rule) => ({ value: rule, words: rule })),
        ]}
        {...mine}
      />
      <Choice
        name="does"
        label="What comes of it?"
        options={[
          { value: "change", words: "A phrase is added to the rule" },
          { value: "example", words: "It becomes an example, in other words" },
          { value: "nothing", words: "Nothing: no rule could know" },
        ]}
        {...mine}
      />
      <TextArea name="because" label="What did you find?" rows={3} {...mine} />
      <Button small>Looked at</Button>
    </Form>
  );
};
