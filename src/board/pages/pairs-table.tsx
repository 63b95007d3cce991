import { WaitBar } from "../../ui/index.ts";
import type { ReactElement } from "react";

export type PairRow = {
  id: string;
  parent: string;
  where: string | null;
  supporter: string;
  since: string;
  /** "In touch 3 days ago; plan says 14", how much of that is used, and whether it is over. */
  touch: { words: string; share: number; late: boolean };
  next: { to: string; words: string };
};

/** Pairs and how long since they were in touch; cards on a phone. */
export const PairsTable = ({
  rows,
  caption,
}: {
  rows: readonly PairRow[];
  caption: string;
}): ReactElement => (
  <table className="al-table">
    <caption className="nhsuk-u-visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Parent</th>
        <th scope="col">Supporter</th>
        <th scope="col">In touch</th>
        <th scope="col">Next</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <a href={`/relationships/${row.id}`}>{row.parent}</a>
            {row.where && <span className="al-soft al-under">{row.where}</span>}
          </th>
          <td>
            <span className="al-k" aria-hidden="true">
              Supporter
            </span>
            <span>
              {row.supporter}
              <span className="al-soft al-under">{row.since}</span>
            </span>
          </td>
          <td>
            <span className="al-k" aria-hidden="true">
              In touch
            </span>
            <span className="al-grow">
              <span className={row.touch.late ? "al-clock--late" : undefined}>{row.touch.words}</span>
              <WaitBar share={row.touch.share} late={row.touch.late} />
            </span>
          </td>
          <td>
            <span className="al-k" aria-hidden="true">
              Next
            </span>
            <a href={row.next.to}>
              {row.next.words}
              <span className="nhsuk-u-visually-hidden">, {row.parent}</span>
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
