import type { ReactElement } from "react";
import type { HeldGroup, HeldItem } from "../../../people/index.ts";
import { Back, Nothing, Reading, Tap, Title } from "../../../ui/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";

/** A group with, for each line, the address where she says that it is not right; null where there is nothing to put right. */
export type ShownGroup = HeldGroup & { wrong: readonly (string | null)[] };

/** Everything we hold about her, in groups she can open, with why, and how to say that a line is not right. */
export const HeldPage = ({ groups }: { groups: readonly ShownGroup[] }): ReactElement => (
  <Reading>
    <Back to="/me/data">Your data</Back>
    <Title>What is held about you</Title>
    <p>
      This is what you may see, read from our records just now. Beside each line you can say that it is not
      right. A person answers within a month.
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
          <ul className="al-rows">
            {group.items.map((item, index) => (
              <Item key={index} item={item} wrong={group.wrong[index] ?? null} />
            ))}
          </ul>
        </div>
      </details>
    ))}
    <p>
      <Tap to="/me/looked">Who has looked at your record</Tap>
    </p>
  </Reading>
);

const Item = ({ item, wrong }: { item: HeldItem; wrong: string | null }): ReactElement => (
  <li>
    <div className="al-rows__t">
      {item.parts.map((part) => (
        <p className="al-pre" key={part.name}>
          <span className="al-soft">{part.name}:</span> {part.value}
        </p>
      ))}
      {item.at && <p className="al-soft al-small">{sayDay(today(item.at))}</p>}
    </div>
    {wrong && (
      <Tap to={wrong} about={`: ${item.parts[0]?.value ?? "this line"}`}>
        This is not right
      </Tap>
    )}
  </li>
);
