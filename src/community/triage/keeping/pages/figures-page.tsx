import type { ReactElement } from "react";
import { Back, Nothing, Reading, Section, Tap, Title } from "../../../../ui/index.ts";
import { sayDay, sayMonth, today, type Day } from "../../../../words/day.ts";
import type { RuleFigures } from "../figures.ts";
import { sayTier } from "../say-tier.ts";
import type { SeenOtherwise } from "../store/figure-store.ts";

export type FiguresView = {
  month: Day;
  last: Day;
  before: Day;
  after: Day | null;
  rows: readonly RuleFigures[];
  rule: string;
  behind: readonly SeenOtherwise[];
};

const code = (month: Day): string => month.slice(0, 7);

/** Precision and recall of each rule, a month at a time; each number leads to the posts behind it. */
export const FiguresPage = ({
  month,
  last,
  before,
  after,
  rows,
  rule,
  behind,
}: FiguresView): ReactElement => (
  <Reading>
    <Back to="/triage">Rules</Back>
    <Title above={`Posts from ${sayDay(month)} to ${sayDay(last)}`}>
      How well the rules do, {sayMonth(month)}
    </Title>
    <div className="al-actions">
      <Tap to={`/triage/figures?month=${code(before)}`}>{sayMonth(before)}</Tap>
      {after && <Tap to={`/triage/figures?month=${code(after)}`}>{sayMonth(after)}</Tap>}
    </div>
    <p className="al-soft">
      Precision: of what a rule found, how much was right. Recall: of what it should have found, how much it
      found. Right is what nobody saw otherwise. A miss counts for the rule its reviewer named.
    </p>
    {rule !== "" && (
      <Section id="behind" title={`Seen otherwise: ${rule}`}>
        {behind.length === 0 && <Nothing>No post of this rule was seen otherwise.</Nothing>}
        <ul>
          {behind.map((one) => (
            <li key={one.postId}>
              {sayDay(today(one.at))}: {sayTier[one.byRules]} → {sayTier[one.byPerson]}. {one.why}{" "}
              <a href={`/posts/${one.postId}/care`}>The post</a>
            </li>
          ))}
        </ul>
      </Section>
    )}
    {rows.length === 0 && <Nothing>No rule found anything in this month.</Nothing>}
    <ul>
      {rows.map((row) => (
        <li key={row.ruleId}>
          <a href={`/triage/rules/${row.ruleId}`}>{row.ruleId}</a>: found {row.decided}, precision{" "}
          {part(row.precision)}, recall {part(row.recall)}.{" "}
          <a href={`/triage/figures?month=${code(month)}&rule=${row.ruleId}#behind`}>
            {row.tooGrave} too grave, {row.missed} missed
          </a>
        </li>
      ))}
    </ul>
  </Reading>
);

const part = (amount: number | null): string =>
  amount === null ? "not known" : `${Math.round(amount * 100)}%`;
