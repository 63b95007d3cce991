import type { ReactElement } from "react";
import { Back, Nothing, Section, Tap, Title } from "../../../ui/index.ts";
import { WEEKDAYS } from "../../../words/say-day.ts";
import type { BlockLook } from "../say-cover.ts";
import { CoverKey } from "./cover-blocks.tsx";

export type MonthDay = {
  day: string;
  words: string;
  number: string;
  within: boolean;
  look: BlockLook;
  has: number;
  href: string;
};
export type MonthView = {
  spaceId: string;
  space: string;
  title: string;
  earlierHref: string;
  laterHref: string;
  weeks: readonly (readonly MonthDay[])[];
  standing: string;
  gaps: readonly { key: string; title: string; words: string; href: string }[];
};

/** A month as blocks, one a day: the fewest people at any of its hours. What is missing stands beneath in words. */
export const MonthPage = (view: MonthView): ReactElement => (
  <>
    <Back to={`/spaces/${view.spaceId}/rota`}>The week</Back>
    <Title above={view.space}>{view.title}</Title>
    <p>{view.standing} Each block is a day, with the fewest people at any of its hours.</p>
    <table className="al-cover al-cover--month">
      <caption className="nhsuk-u-visually-hidden">{view.title}, day by day.</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th scope="col" key={weekday}>
              {weekday.slice(0, 3)}
              <span className="nhsuk-u-visually-hidden">{weekday.slice(3)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.weeks.map((days) => (
          <tr key={days[0]?.day}>
            {days.map((day) => (
              <Cell key={day.day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <CoverKey />
    <div className="al-actions">
      <Tap to={view.earlierHref}>The month before</Tap>
      <Tap to={view.laterHref}>The month after</Tap>
    </div>
    <Section id="gaps" title="Still missing">
      {view.gaps.length === 0 && <Nothing>Nothing is missing.</Nothing>}
      <ul className="al-rows">
        {view.gaps.map(({ key, title, words, href }) => (
          <li key={key}>
            <div className="al-rows__t">
              <h3>
                <a href={href}>{title}</a>
              </h3>
              <p className="al-soft">{words}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  </>
);

const said: Record<Exclude<BlockLook, "none">, string> = {
  enough: "enough people",
  few: "too few",
  nobody: "nobody at some time",
  over: "too few, over",
};

const classes: Record<Exclude<BlockLook, "none">, string | undefined> = {
  enough: undefined,
  few: "is-one",
  nobody: "is-gap",
  over: "is-over",
};

const Cell = ({ day }: { day: MonthDay }): ReactElement => {
  if (!day.within)
    return (
      <td className="is-past">
        <span className="nhsuk-u-visually-hidden">another month</span>
      </td>
    );
  const date = <span className="al-cover__date">{day.number}</span>;
  if (day.look === "none")
    return (
      <td className="is-past">
        {date}
        <span className="nhsuk-u-visually-hidden">, not wanted</span>
      </td>
    );
  return (
    <td className={classes[day.look]}>
      <a href={day.href}>
        {date}
        <b>
          <span className="nhsuk-u-visually-hidden">, fewest: </span>
          {day.has}
        </b>
        <span className="nhsuk-u-visually-hidden">, {said[day.look]}</span>
      </a>
    </td>
  );
};
