import type { ReactElement } from "react";
import { Back, ButtonLink, Reading, Title } from "../../../ui/index.ts";
import { statementForParents, takesRequests, type Offer } from "../offer.ts";
import { StatementView } from "../statement-view.tsx";
import { ForProfessionals } from "./offers-page.tsx";

/** One programme in plain words (B17), with the one way in that it has. */
export const OfferPage = ({ offer, at }: { offer: Offer; at: string }): ReactElement => (
  <Reading>
    <Back to="/offers">All support</Back>
    <Title>{offer.name}</Title>
    <WayIn offer={offer} at={at} />
    <StatementView statement={statementForParents(offer)} level={2} />
    <p>
      <a className="al-tap" href={`${at}/print`}>
        A page to print
      </a>
    </p>
    <ForProfessionals />
  </Reading>
);

const WayIn = ({ offer, at }: { offer: Offer; at: string }): ReactElement =>
  takesRequests(offer) ? (
    <div className="al-actions al-after">
      <ButtonLink to={`${at}/ask`}>Ask for this support</ButtonLink>
    </div>
  ) : (
    <p className="nhsuk-inset-text">
      Your midwife, health visitor, GP or another professional can ask for you. Show them this page.
    </p>
  );
