import type { ReactElement } from "react";
import { sayMinutes } from "../../../words/duration.ts";
import { sayDay, today } from "../../../words/day.ts";
import { sayReason, type Reason } from "../../moderation/reason.ts";
import type { Measure } from "../measures.ts";
import type { RecordShape } from "../record.ts";
import type { TermsPart } from "../terms.ts";
import { rowsOf } from "./record-page.tsx";

type Version = {
  version: number;
  savedAt: Date;
  signedAt: Date | null;
  approver: string | null;
  reviewOn: Parameters<typeof sayDay>[0] | null;
  content: Readonly<Record<string, string>>;
};
export type PackView = {
  organisation: string;
  on: string;
  period: string;
  records: readonly { shape: RecordShape; versions: readonly Version[] }[];
  measures: readonly {
    measure: Measure;
    applies: boolean;
    state: string | null;
    how: string;
    alternatives: string;
  }[];
  terms: readonly TermsPart[];
  clocks: readonly { reason: string; minutes: number }[];
  months: readonly {
    month: string;
    rows: readonly {
      reason: Reason;
      cases: number;
      reports: number;
      open: number;
      acted: number;
      leftAsItIs: number;
      late: number;
      upheld: number;
    }[];
  }[];
  seals: { asked: number; agreed: number; seen: number; told: number };
};

/** The evidence as one file that stands by itself: read, printed, sent on. */
export const PackFile = (view: PackView): ReactElement => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <title>{`Online safety: ${view.organisation}, ${view.on}`}</title>
    </head>
    <body>
      <h1>Online safety: {view.organisation}</h1>
      <p>
        As on {view.on}. Counts are of {view.period}. Nothing anybody wrote in a space is in this file.
      </p>
      {view.records.map(({ shape, versions }) => (
        <section key={shape.title}>
          <h2>{shape.title}</h2>
          {versions.length === 0 && <p>Not written yet.</p>}
          {versions.map((version) => (
            <article key={version.version}>
              <h3>
                Version {version.version}, written on {sayDay(today(version.savedAt))}
                {version.signedAt
                  ? `, signed by ${version.approver} on ${sayDay(today(version.signedAt))}`
                  : ", not signed"}
                {version.reviewOn && `, to be looked at again by ${sayDay(version.reviewOn)}`}
              </h3>
              <dl>
                {rowsOf(shape, version.content).map((row, at) => (
                  <div key={at}>
                    <dt>{row.name}</dt>
                    <dd>{row.value}</dd>
                  </div>
                ))}
              </dl>
            </article>
          ))}
        </section>
      ))}
      <section>
        <h2>Measures</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Applies</th>
              <th scope="col">Held by the product</th>
              <th scope="col">What we do, and why</th>
            </tr>
          </thead>
          <tbody>
            {view.measures.map(({ measure, applies, state, how, alternatives }) => (
              <tr key={measure.code}>
                <th scope="row">
                  {measure.code}: {measure.words}
                </th>
                <td>{applies ? "Yes" : "No"}</td>
                <td>
                  {measure.holds?.how ?? "No"}
                  {measure.unsure && " (to be checked with a lawyer)"}
                </td>
                <td>{[state ?? "Nothing said yet", how, alternatives].filter(Boolean).join(". ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>Complaints</h2>
        <ul>
          {view.clocks.map(({ reason, minutes }) => (
            <li key={reason}>
              {reason}: decided within {sayMinutes(minutes)}
            </li>
          ))}
        </ul>
        {view.months.map(({ month, rows }) => (
          <table key={month}>
            <caption>{month}</caption>
            <thead>
              <tr>
                <th scope="col">Reason</th>
                <th scope="col">Cases</th>
                <th scope="col">Reports</th>
                <th scope="col">Acted on</th>
                <th scope="col">Left as it was</th>
                <th scope="col">Open</th>
                <th scope="col">After its time</th>
                <th scope="col">Changed after an appeal</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.reason}>
                  <th scope="row">{sayReason(row.reason)}</th>
                  <td>{row.cases}</td>
                  <td>{row.reports}</td>
                  <td>{row.acted}</td>
                  <td>{row.leftAsItIs}</td>
                  <td>{row.open}</td>
                  <td>{row.late}</td>
                  <td>{row.upheld}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <p>
          Hidden names, ever: asked for {view.seals.asked}, agreed to {view.seals.agreed}, seen{" "}
          {view.seals.seen}, told {view.seals.told}.
        </p>
      </section>
      <section>
        <h2>The terms, as they are</h2>
        {view.terms.map((part) => (
          <article key={part.title}>
            <h3>{part.title}</h3>
            {part.lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </article>
        ))}
      </section>
    </body>
  </html>
);
