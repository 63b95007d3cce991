import { ErrorSummary } from "nhsuk-react-components";
import type { ReactElement } from "react";

/** A sentence beside each field that is not yet right, by the field's name. */
export type Problems = Readonly<Record<string, string>>;
export const noProblems: Problems = {};

/** The list at the top of a page: each sentence links to its field. */
export function ProblemSummary({ problems }: { problems: Problems }): ReactElement | null {
  const entries = Object.entries(problems);
  if (entries.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Title>
        {entries.length === 1 ? "One thing to put right" : `${entries.length} things to put right`}
      </ErrorSummary.Title>
      <ErrorSummary.List>
        {entries.map(([field, sentence]) => (
          <ErrorSummary.ListItem key={field} href={`#${field}`}>
            {sentence}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
