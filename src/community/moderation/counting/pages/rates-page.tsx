import type { ReactElement } from "react";
import { Back, Nothing, Reading, Section, Tap, Title } from "../../../../ui/index.ts";

export type RateRow = {
  reason: string;
  to: string;
  leftTo: string;
  lateTo: string;
  cases: number;
  reports: number;
  open: number;
  leftAsItIs: number;
  acted: number;
  late: number;
  upheld: number;
};

/** How what was reported in a month ended, by reason; each number leads to the list behind it. */
export const RatesPage = (view: {
  month: string;
  period: string;
  before: { code: string; words: string };
  after: { code: string; words: string } | null;
  rows: readonly RateRow[];
  does: readonly { words: string; many: number; to: string }[];
}): ReactElement => (
  <Reading>
    <Back to="/reports">Reports</Back>
    <Title above={`Reported from ${view.period}`}>How reports end, {view.month}</Title>
    <div className="al-actions">
      <Tap to={`/reports/rates?month=${view.before.code}`}>{view.before.words}</Tap>
      {view.after && <Tap to={`/reports/rates?month=${view.after.code}`}>{view.after.words}</Tap>}
    </div>
    {view.rows.length === 0 && <Nothing>Nothing was reported in this month.</Nothing>}
    {view.rows.map((row) => (
      <Section key={row.reason} id={row.reason.replaceAll(/\W+/g, "-").toLowerCase()} title={row.reason}>
        <ul>
          <li>
            <a href={row.to}>{row.cases}</a> reported, by {row.reports} people. {row.open} still open.
          </li>
          <li>
            Something was done about {row.acted} of {row.acted + row.leftAsItIs} decided.{" "}
            <a href={row.leftTo}>{row.leftAsItIs}</a> left as it was.
          </li>
          <li>
            <a href={row.lateTo}>{row.late}</a> decided after its time. {row.upheld} changed after another
            look.
          </li>
        </ul>
      </Section>
    ))}
    {view.does.length > 0 && (
      <Section id="did" title="What was decided">
        <ul>
          {view.does.map((each) => (
            <li key={each.words}>
              <a href={each.to}>{each.many}</a> {each.words}
            </li>
          ))}
        </ul>
      </Section>
    )}
    <p className="al-soft">
      Look at these together once a month. If one reason ends otherwise than the others, ask why.
    </p>
  </Reading>
);
