import type { ReactElement } from "react";
import { Back, Nothing, Title } from "../../ui/index.ts";
import { PairsTable, type PairRow } from "./pairs-table.tsx";

/** The list behind a number of the board. */
export const SupportedPage = ({
  title,
  above,
  rows,
}: {
  title: string;
  above: string;
  rows: readonly PairRow[];
}): ReactElement => (
  <>
    <Back to="/board">Board</Back>
    <Title above={above}>{title}</Title>
    {rows.length === 0 ? <Nothing>Nobody just now.</Nothing> : <PairsTable rows={rows} caption={title} />}
  </>
);

export type MessageLine = { id: string; who: string; why: string; when: string };

export const MessagesPage = ({
  lines,
  days,
}: {
  lines: readonly MessageLine[];
  days: number;
}): ReactElement => (
  <>
    <Back to="/board">Board</Back>
    <Title above={`In the last ${days} days`}>Messages that did not arrive</Title>
    {lines.length === 0 && <Nothing>Every message arrived, as far as we know.</Nothing>}
    <ul className="al-rows">
      {lines.map((line) => (
        <li key={line.id}>
          <div className="al-rows__t">
            <h3>{line.who}</h3>
            <p>{line.why}</p>
            <p className="al-soft">{line.when}. It leaves this list when a later message arrives.</p>
          </div>
        </li>
      ))}
    </ul>
  </>
);
