import type { ReactElement } from "react";
import type { Statement } from "../statement.ts";

/** A statement as it is read: paragraphs, then lists under small headings. */
export const StatementText = ({ statement }: { statement: Statement }): ReactElement => (
  <>
    {statement.paragraphs.map((paragraph, index) => (
      <p key={index} className="al-pre">
        {paragraph}
      </p>
    ))}
    {statement.lists.map(({ heading, lines }, index) => (
      <div key={index}>
        {heading && <h3 className="nhsuk-heading-s">{heading}</h3>}
        <ul className="nhsuk-list nhsuk-list--bullet">
          {lines.map((line, at) => (
            <li key={at} className="al-wrap">
              {line}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
