import type { ReactElement } from "react";
import type { Block, Blocks } from "../week-view.ts";

/** The week's cover as blocks, one a band of hours, the number inside; the words stand beneath. */
export const CoverBlocks = ({
  days,
  rows,
  caption,
  withoutKey,
}: Blocks & {
  caption: string;
  /** Where several stand beneath each other, one key is enough. */
  withoutKey?: boolean;
}): ReactElement => (
  <>
    <table className="al-cover">
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="nhsuk-u-visually-hidden">From</span>
          </th>
          {days.map(({ weekday, date, isToday }) => (
            <th scope="col" key={date} aria-current={isToday ? "date" : undefined}>
              {isToday ? <b>{weekday}</b> : weekday}
              <br />
              {isToday ? <b>{date}</b> : date}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, blocks }, row) => (
          <tr key={`${from} ${row}`}>
            <th scope="row">{from}</th>
            {blocks.map((block) => (
              <Cell key={block.key} block={block} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {!withoutKey && <CoverKey />}
  </>
);

export const CoverKey = (): ReactElement => (
  <ul className="al-key">
    <li>
      <i />
      Enough people
    </li>
    <li>
      <i className="is-one" />
      Too few
    </li>
    <li>
      <i className="is-gap" />
      Nobody
    </li>
  </ul>
);

const Cell = ({ block: { look, has, anchor } }: { block: Block }): ReactElement => {
  if (look === "none")
    return (
      <td className="is-past">
        <span className="nhsuk-u-visually-hidden">not wanted</span>
      </td>
    );
  if (look === "enough") return <td>{has}</td>;
  if (look === "over")
    return (
      <td className="is-over">
        {has}
        <span className="nhsuk-u-visually-hidden">, too few, over</span>
      </td>
    );
  return (
    <td className={look === "few" ? "is-one" : "is-gap"}>
      {anchor ? (
        <a href={`#${anchor}`}>
          <b>{has}</b>
          <span className="nhsuk-u-visually-hidden">{look === "few" ? ", too few" : ", nobody"}</span>
        </a>
      ) : (
        <b>{has}</b>
      )}
    </td>
  );
};
