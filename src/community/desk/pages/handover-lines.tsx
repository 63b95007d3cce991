import type { ReactElement } from "react";
import { SeverityMark, type Severity } from "../../../ui/index.ts";

export type HandoverLine = {
  key: string;
  heading: string;
  severity: Severity | null;
  what: string;
  href: string | null;
  words: string;
  /** "Amina has it", "until 8 August". */
  since: string;
};

/** What a handover says, each kind under its own heading. */
export const HandoverLines = ({ lines }: { lines: readonly HandoverLine[] }): ReactElement => (
  <>
    {[...new Set(lines.map(({ heading }) => heading))].map((heading) => (
      <div key={heading}>
        <h3 className="nhsuk-heading-s">
          <Heading line={lines.find((line) => line.heading === heading)} />
        </h3>
        <ul className="al-rows">
          {lines
            .filter((line) => line.heading === heading)
            .map((line) => (
              <li key={line.key}>
                <div className="al-rows__t">
                  <p>{line.href ? <a href={line.href}>{line.what}</a> : line.what}</p>
                  {line.words !== "" && <p>{line.words}</p>}
                  {line.since !== "" && <p className="al-soft">{line.since}</p>}
                </div>
              </li>
            ))}
        </ul>
      </div>
    ))}
  </>
);

const Heading = ({ line }: { line: HandoverLine | undefined }): ReactElement =>
  line?.severity ? <SeverityMark severity={line.severity} say={line.heading} /> : <>{line?.heading}</>;
