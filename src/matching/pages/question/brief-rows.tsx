import type { ReactElement } from "react";
import { Summary, type SummaryRow } from "../../../ui/index.ts";
import type { Brief } from "../../brief.ts";

/** What a supporter reads of a parent before she answers. */
export function BriefRows({ brief }: { brief: Brief }): ReactElement {
  const rows: SummaryRow[] = [];
  const row = (name: string, value: string | null): void => void (value && rows.push({ name, value }));
  row("Baby", brief.timing);
  row("Part of town", brief.place);
  row("Language", brief.language && `${brief.language}${brief.interpreter ? ", with an interpreter" : ""}`);
  row("Would like", brief.contact);
  row("Usually free", brief.times);
  if (brief.gentle.length > 0) rows.push({ name: "About her", value: <Lines lines={brief.gentle} /> });
  if (brief.reasons.length > 0) rows.push({ name: "Why you two", value: <Lines lines={brief.reasons} /> });
  return <Summary rows={rows} />;
}

const Lines = ({ lines }: { lines: readonly string[] }): ReactElement => (
  <>
    {lines.map((line) => (
      <span key={line}>
        {line}
        <br />
      </span>
    ))}
  </>
);
