import type { ReactElement } from "react";
import { Back, Nothing, Reading, Tap, Title } from "../../ui/index.ts";

export type HeldLine = { id: string; what: string; when: string; to: string; isTooLate: boolean };
export type HeldView = { id: string; called: string | null; held: readonly HeldLine[]; mayEnd: boolean };

/** Everything held back, before any of it is released: what, to whom, and when it would have gone. */
export const HeldPage = ({ id, called, held, mayEnd }: HeldView): ReactElement => (
  <Reading>
    <Back to={`/quiet/${id}`}>Back</Back>
    <Title above={called ?? undefined}>What is held back</Title>
    {held.length === 0 ? (
      <Nothing>
        Nothing so far. What would have been sent automatically is listed here, and stays here.
      </Nothing>
    ) : (
      <ul className="al-rows">
        {held.map((each) => (
          <li key={each.id}>
            <div className="al-rows__t">
              <h2 className="nhsuk-heading-s al-flush">{each.what}</h2>
              <p>
                {each.to}. {each.when}
              </p>
              {each.isTooLate && <p className="al-soft">It would be too late to send it now.</p>}
            </div>
          </li>
        ))}
      </ul>
    )}
    {mayEnd && <Tap to={`/quiet/${id}/ending`}>Turn it off, and choose what goes</Tap>}
  </Reading>
);
