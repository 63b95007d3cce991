import type { ReactElement } from "react";
import { Nothing, Reading, Tap, Title } from "../../../../ui/index.ts";

/** Every hidden name that was asked for: by whom, and what became of it; never whose it is. */
export const SealsPage = ({
  openings,
}: {
  openings: readonly { id: string; who: string; words: string; waits: boolean }[];
}): ReactElement => (
  <Reading>
    <Title>Hidden names</Title>
    <p>
      A safeguarding lead asks, a second person agrees, and the name is open to that lead for an hour. Whose
      it is stands nowhere here.
    </p>
    {openings.length === 0 && <Nothing>None was ever opened.</Nothing>}
    <ul className="al-rows">
      {openings.map((each) => (
        <li key={each.id}>
          <div className="al-rows__t">
            <p>{each.waits ? <b>{each.who} waits for a second person</b> : <b>{each.who}</b>}</p>
            <p className="al-soft">{each.words}</p>
          </div>
          <Tap to={`/seals/${each.id}`} about={each.who}>
            Open it
          </Tap>
        </li>
      ))}
    </ul>
  </Reading>
);
