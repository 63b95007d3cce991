import type { ReactElement } from "react";
import type { Statement } from "../../programmes/index.ts";

/** What is offered, as it is read: paragraphs, then lists under small headings. */
export const StatementView = ({ statement }: { statement: Statement }): ReactElement => (
  <>
    {statement.paragraphs.map((paragraph) => (
      <p key={paragraph} className="al-pre">
        {paragraph}
      </p>
    ))}
    {statement.lists.map(({ heading, lines }) => (
      <div key={heading}>
        <h3 className="nhsuk-heading-s">{heading}</h3>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
