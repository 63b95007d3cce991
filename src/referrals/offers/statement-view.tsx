import type { ReactElement } from "react";
import type { Statement } from "../../programmes/index.ts";

/** What is offered, as it is read: paragraphs, then lists under headings that fit the page they stand on. */
export const StatementView = ({
  statement,
  level = 3,
}: {
  statement: Statement;
  level?: 2 | 3;
}): ReactElement => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <>
      {statement.paragraphs.map((paragraph) => (
        <p key={paragraph} className="al-pre">
          {paragraph}
        </p>
      ))}
      {statement.lists.map(({ heading, lines }) => (
        <div key={heading}>
          <Heading className={level === 2 ? "nhsuk-heading-m" : "nhsuk-heading-s"}>{heading}</Heading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};
