import type { ReactElement } from "react";
import type { HelpLine } from "../../../platform/db/index.ts";
import { Reading } from "../../../ui/index.ts";
import { statementForParents, takesRequests, type Offer } from "../offer.ts";
import { StatementView } from "../statement-view.tsx";

/** The offer on paper: black on white, every address written out. */
export const PrintPage = ({
  offer,
  organisation,
  origin,
  at,
  lines,
}: {
  offer: Offer;
  organisation: string;
  origin: string;
  at: string;
  lines: readonly HelpLine[];
}): ReactElement => (
  <Reading>
    <p className="al-soft al-flush">{organisation}</p>
    <h1 className="nhsuk-heading-l">{offer.name}</h1>
    <StatementView statement={statementForParents(offer)} level={2} />
    <h2 className="nhsuk-heading-m">Where to find us</h2>
    <p className="al-wrap">
      {takesRequests(offer)
        ? "Ask for it yourself: "
        : "Show your midwife, health visitor or GP this address: "}
      <b>
        {origin}
        {at}
      </b>
    </p>
    {lines.length > 0 && (
      <ul className="nhsuk-list">
        {lines.map((line) => (
          <li key={line.phone}>
            {line.name}: <b>{line.phone}</b>. {line.words}
          </li>
        ))}
      </ul>
    )}
    <p className="al-noprint">
      <a className="al-tap" href={at}>
        Back
      </a>
    </p>
  </Reading>
);
