import type { ReactElement } from "react";
import { Back, Reading, Section, Title } from "../../../ui/index.ts";
import { EmergencyCard } from "../../pages/emergency-card.tsx";
import { UnbornNote } from "./unborn-note.tsx";

export type DecisionsView = {
  id: string;
  about: string;
  offers: readonly { kind: string; offer: string; hint: string }[];
  /** Of an unborn baby: how many weeks, in words; "" when nobody said. */
  unborn: string | null;
};

/** What may happen, each on a page of its own: one choice, then only the questions that belong to it. */
export const DecisionsPage = ({ id, about, offers, unborn }: DecisionsView): ReactElement => (
  <Reading>
    <Back to={`/concerns/${id}`}>The concern</Back>
    <Title above={`About ${about}`}>What happens now?</Title>
    {unborn !== null && <UnbornNote gestation={unborn === "" ? null : unborn} />}
    <Section id="decisions" title="Decide">
      <ul className="al-rows">
        {offers.map(({ kind, offer, hint }) => (
          <li key={kind}>
            <div className="al-rows__t">
              <h3>
                <a className="al-tap" href={`/concerns/${id}/decisions/${kind}`}>
                  {offer}
                </a>
              </h3>
              <p className="al-soft">{hint}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="al-soft al-gap">
        There may be several, one after the other. Each is kept with its reason.
      </p>
    </Section>
    <EmergencyCard />
  </Reading>
);
