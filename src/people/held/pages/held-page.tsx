import type { ReactElement } from "react";
import { Back, Nothing, Reading, Tap, Title } from "../../../ui/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import type { HeldGroup, HeldItem } from "../held.ts";

/** Everything we hold about her, in groups she can open, with why, and how to take it away. */
export const HeldPage = ({ groups }: { groups: readonly HeldGroup[] }): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <Title>What is held about you</Title>
    <p>
      This is everything you may see, read from our records just now. If something is wrong, tell a
      coordinator, and we put it right.
    </p>
    <p className="al-actions">
      <a href="/me/held/download?as=text">Keep a copy as text</a>
      <a href="/me/held/download?as=json">Keep a copy for a computer (JSON)</a>
    </p>
    {groups.map((group) => (
      <details className="nhsuk-details" key={group.title}>
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">
            {group.title}
            <span className="al-soft">
              {" "}
              · {group.items.length === 0 ? "nothing" : plural(group.items.length, "entry", "entries")}
            </span>
          </span>
        </summary>
        <div className="nhsuk-details__text">
          <p className="al-soft">{group.why}</p>
          {group.items.length === 0 && <Nothing>Nothing is held here.</Nothing>}
          <ul className="al-rows">{group.items.map(Item)}</ul>
        </div>
      </details>
    ))}
    <p>
      <Tap to="/me/looked">Who has looked at your record</Tap>
    </p>
  </Reading>
);

const Item = (item: HeldItem, index: number): ReactElement => (
  <li key={index}>
    <div className="al-rows__t">
      {item.parts.map((part) => (
        <p className="al-pre" key={part.name}>
          <span className="al-soft">{part.name}:</span> {part.value}
        </p>
      ))}
      {item.at && <p className="al-soft al-small">{sayDay(today(item.at))}</p>}
    </div>
  </li>
);
