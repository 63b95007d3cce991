import type { ReactElement } from "react";
import { Summary, type SummaryRow } from "../../../ui/index.ts";
import type { Introduction } from "../../introduction.ts";

/** What a parent reads of the supporter who said yes. */
export function IntroductionRows({ introduction }: { introduction: Introduction }): ReactElement {
  const { hello, name, languages, contact, times, shared, reasons } = introduction;
  const rows: SummaryRow[] = [
    { name: "Speaks", value: languages },
    { name: "Ways to meet", value: contact },
    ...(times ? [{ name: "Usually free", value: times }] : []),
    ...shared.map(({ label, words }) => ({ name: label, value: <span className="al-pre">{words}</span> })),
    ...(reasons.length > 0 ? [{ name: `Why ${name}`, value: <List lines={reasons} /> }] : []),
  ];
  return (
    <>
      {hello && (
        <blockquote className="al-quote">
          <p className="al-pre">{hello}</p>
        </blockquote>
      )}
      <div className="al-gap">
        <Summary rows={rows} />
      </div>
    </>
  );
}

const List = ({ lines }: { lines: readonly string[] }): ReactElement => (
  <ul className="al-flush">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
