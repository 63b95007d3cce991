import type { ReactElement } from "react";
import { Back, Nothing, Section, Tap, Title } from "../../../ui/index.ts";

export type ReportRow = {
  who: string;
  href: string;
  days: string;
  wanted: string;
  here: string;
  short: string;
  /** Week by week, in words. */
  weeks: readonly string[];
};
export type ReportView = {
  spaceId: string;
  space: string;
  title: string;
  period: string;
  month: string;
  backHref: string;
  earlierHref: string;
  laterHref: string;
  /** How the hours of the space were covered. */
  cover: string;
  rows: readonly ReportRow[];
  /** The days behind one volunteer's line. */
  days: readonly { day: string; planned: string; here: string; short: string }[] | null;
};

/** A month against two hours a day for everybody who was on the rota: what fell short, and the days behind it. */
export const ReportPage = (view: ReportView): ReactElement => (
  <>
    <Back to={view.backHref}>{view.days ? "Everybody" : "The rota"}</Back>
    <Title above={`${view.space}, ${view.period}`}>{view.title}</Title>
    {view.days ? (
      <Days days={view.days} month={view.month} />
    ) : (
      <>
        <p>{view.cover}</p>
        <p>
          The rota holds two hours for each volunteer on each day she is on it. A shortfall is a reason to ask
          how she is, not to count against her.
        </p>
        <Everybody rows={view.rows} month={view.month} />
        <div className="al-actions">
          <Tap to={view.earlierHref}>The month before</Tap>
          <Tap to={view.laterHref}>The month after</Tap>
        </div>
      </>
    )}
  </>
);

const Everybody = ({ rows, month }: { rows: readonly ReportRow[]; month: string }): ReactElement => (
  <Section id="who" title="Volunteer by volunteer">
    {rows.length === 0 ? (
      <Nothing>Nobody was on the rota in this month yet.</Nothing>
    ) : (
      <table className="al-table">
        <caption className="nhsuk-u-visually-hidden">Hours in {month}, the furthest short first</caption>
        <thead>
          <tr>
            <th scope="col">Volunteer</th>
            <th scope="col">On the rota</th>
            <th scope="col">Two hours each</th>
            <th scope="col">Was here</th>
            <th scope="col">Short by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.href}>
              <th scope="row">
                <a href={row.href}>{row.who}</a>
                {row.weeks.map((words) => (
                  <span className="al-soft al-plain" key={words}>
                    <br />
                    {words}
                  </span>
                ))}
              </th>
              <Cell name="On the rota" value={row.days} />
              <Cell name="Two hours each" value={row.wanted} />
              <Cell name="Was here" value={row.here} />
              <Cell name="Short by" value={row.short} />
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Section>
);

const Days = ({ days, month }: { days: NonNullable<ReportView["days"]>; month: string }): ReactElement => (
  <table className="al-table">
    <caption className="nhsuk-u-visually-hidden">Day by day in {month}</caption>
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">Planned</th>
        <th scope="col">Was here</th>
        <th scope="col">Short by</th>
      </tr>
    </thead>
    <tbody>
      {days.map(({ day, planned, here, short }) => (
        <tr key={day}>
          <th scope="row">{day}</th>
          <Cell name="Planned" value={planned} />
          <Cell name="Was here" value={here} />
          <Cell name="Short by" value={short} />
        </tr>
      ))}
    </tbody>
  </table>
);

const Cell = ({ name, value }: { name: string; value: string }): ReactElement => (
  <td>
    <span className="al-k" aria-hidden="true">
      {name}
    </span>
    <span>{value}</span>
  </td>
);
