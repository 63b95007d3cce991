import type { ReactElement } from "react";
import { Nothing, Reading, Title } from "../../../ui/index.ts";

export type SpaceRow = { id: string; name: string; words: string };

/** The spaces somebody may open. */
export const MySpacesPage = ({ spaces }: { spaces: readonly SpaceRow[] }): ReactElement => (
  <Reading>
    <Title>Community</Title>
    {spaces.length === 0 && <Nothing>There is nothing here for you just now.</Nothing>}
    <ul className="al-rows">
      {spaces.map(({ id, name, words }) => (
        <li key={id}>
          <div className="al-rows__t">
            <h2 className="nhsuk-heading-s">
              <a href={`/spaces/${id}`}>{name}</a>
            </h2>
            {words !== "" && <p>{words}</p>}
          </div>
        </li>
      ))}
    </ul>
  </Reading>
);
