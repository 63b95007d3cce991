import type { ReactElement } from "react";
import { Nothing, Reading, Tap, Title } from "../../../ui/index.ts";
import { statementForParents, takesRequests, type Offer } from "../offer.ts";

/** Everything the organisation offers parents, for anybody to find. */
export const OffersPage = ({
  organisation,
  offers,
  slug,
}: {
  organisation: string;
  offers: readonly Offer[];
  slug: string;
}): ReactElement => (
  <Reading>
    <Title above={organisation}>Support when you are having a baby</Title>
    <p>
      Trained people from near you, many of them parents who have been through it. It is free, and you choose.
    </p>
    {offers.length === 0 && (
      <Nothing>
        Nothing is offered just now. Ask your midwife or health visitor what there is near you.
      </Nothing>
    )}
    <ul className="al-rows">
      {offers.map((offer) => (
        <li key={offer.id}>
          <div>
            <Tap to={`/offers/${slug}/${offer.slug}`}>{offer.name}</Tap>
            <p className="al-flush">{statementForParents(offer).paragraphs[0]}</p>
            <p className="al-flush al-soft">
              {takesRequests(offer)
                ? "You can ask for it yourself."
                : "Your midwife, health visitor or GP can ask for you."}
            </p>
          </div>
        </li>
      ))}
    </ul>
    <p className="al-gap">
      <a className="al-tap" href="/missed">
        Nobody has told me about this. What can I do?
      </a>
    </p>
    <ForProfessionals />
  </Reading>
);

export const ForProfessionals = (): ReactElement => (
  <p className="al-soft">
    Do you work with parents? <a href="/refer">Refer someone</a>, or{" "}
    <a href="/refer/account">ask for an account</a>.
  </p>
);
