import type { ReactElement } from "react";
import { Fold } from "../../about/fields/fieldset.tsx";
import { statementForReferrers, type Offer } from "../../offers/offer.ts";
import { StatementView } from "../../offers/statement-view.tsx";

/** What is offered, said to whoever is about to refer: all of it, beside the form (B16). */
export const Offered = ({ offer }: { offer: Offer }): ReactElement => (
  <aside className="al-box" aria-labelledby="offered">
    <h2 className="nhsuk-heading-m" id="offered">
      What {offer.name} offers
    </h2>
    <StatementView statement={statementForReferrers(offer)} />
  </aside>
);

/** Folded, for the list of steps on a phone. */
export const OfferedFolded = ({ offer }: { offer: Offer }): ReactElement => (
  <Fold title={`What ${offer.name} offers, and whom`} open={false}>
    <StatementView statement={statementForReferrers(offer)} />
  </Fold>
);

/** The heart of it where nobody can miss it, just before the button that sends; the rest folded. */
export function OfferedInShort({ offer }: { offer: Offer }): ReactElement {
  const { title, paragraphs, lists } = statementForReferrers(offer);
  return (
    <section className="al-box" aria-labelledby="offered">
      <h2 className="nhsuk-heading-m" id="offered">
        What {offer.name} offers
      </h2>
      <StatementView statement={{ title, paragraphs, lists: [] }} />
      {lists.length > 0 && (
        <Fold title="Whom it is for, what we promise, and what it is not" open={false}>
          <StatementView statement={{ title, paragraphs: [], lists }} />
        </Fold>
      )}
    </section>
  );
}
