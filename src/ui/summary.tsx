import { SummaryList } from "nhsuk-react-components";
import type { ReactElement, ReactNode } from "react";

export type SummaryRow = { name: ReactNode; value: ReactNode; change?: { to: string; about: string } };

/** Names and values, each with at most one way to change it. */
export const Summary = ({ rows }: { rows: readonly SummaryRow[] }): ReactElement => (
  <SummaryList>
    {rows.map((row, index) => (
      <SummaryList.Row key={index}>
        <SummaryList.Key>{row.name}</SummaryList.Key>
        <SummaryList.Value>{row.value}</SummaryList.Value>
        {row.change && (
          <SummaryList.Action href={row.change.to} visuallyHiddenText={row.change.about}>
            Change
          </SummaryList.Action>
        )}
      </SummaryList.Row>
    ))}
  </SummaryList>
);
