import type { ReactElement } from "react";
import { Back, Nothing, Reading, Tap, Title } from "../../../ui/index.ts";
import type { Offer } from "../../offers/offer.ts";
import { statementForReferrers } from "../../offers/offer.ts";

/** Which programme, when there are several. */
export const ChoosePage = ({ offers }: { offers: readonly Offer[] }): ReactElement => (
  <Reading>
    <Back to="/referrals">My referrals</Back>
    <Title>Refer someone</Title>
    {offers.length === 0 && (
      <Nothing>
        No programme takes referrals from you just now. Call the coordinator to hear when one does.
      </Nothing>
    )}
    <ul className="al-rows">
      {offers.map((offer) => (
        <li key={offer.id}>
          <div>
            <Tap to={`/refer?programme=${offer.id}`}>{offer.name}</Tap>
            <p className="al-flush">{statementForReferrers(offer).paragraphs[0]}</p>
          </div>
        </li>
      ))}
    </ul>
  </Reading>
);
