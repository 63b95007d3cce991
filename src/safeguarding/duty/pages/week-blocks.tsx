import type { ReactElement } from "react";
import { sayTime } from "../../../words/time.ts";
import { bands } from "../cover.ts";

export type Blocks = {
  /** "Tue" and "4", from today on. */
  days: readonly { weekday: string; date: string }[];
  /** The fewest on in each band of each day; -1 where the week does not reach. */
  counts: readonly (readonly number[])[];
};

/** The week's cover as blocks, one a band of four hours; the words stand in the table beneath. */
export const WeekBlocks = ({ days, counts }: Blocks): ReactElement => (
  <>
    <table className="al-cover">
      <caption className="nhsuk-u-visually-hidden">
        How many of lead and deputy are on duty, in bands of four hours, for seven days.
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="nhsuk-u-visually-hidden">From</span>
          </th>
          {days.map(({ weekday, date }) => (
            <th scope="col" key={date}>
              {weekday}
              <br />
              {date}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bands.map((band, row) => (
          <tr key={band}>
            <th scope="row">{band === "00:00" ? "12am" : band === "12:00" ? "12pm" : sayTime(band)}</th>
            {days.map(({ date }, column) => (
              <Block key={date} count={counts[row]?.[column] ?? -1} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <ul className="al-key">
      <li>
        <i />
        Lead and deputy
      </li>
      <li>
        <i className="is-one" />
        One of them
      </li>
      <li>
        <i className="is-gap" />
        Nobody
      </li>
    </ul>
  </>
);

const Block = ({ count }: { count: number }): ReactElement =>
  count >= 2 ? (
    <td>{count}</td>
  ) : count === -1 ? (
    <td className="is-past">
      <span className="nhsuk-u-visually-hidden">over</span>
    </td>
  ) : (
    <td className={count === 1 ? "is-one" : "is-gap"}>
      <b>{count}</b>
    </td>
  );
