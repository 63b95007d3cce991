import { Card } from "nhsuk-react-components";
import type { ReactElement } from "react";

/** Fixed words: danger comes before any form of ours (practice 5.5, rule 1). No step of ours is needed first. */
export const EmergencyCard = (): ReactElement => (
  <Card cardType="emergency">
    <Card.Heading>Call 999 first if somebody is in danger now</Card.Heading>
    <p>
      Call if somebody is hurt or about to be, has taken something, or may end their life. You do not have to
      ask anybody here first.
    </p>
    <p>
      <a className="al-bignum" href="tel:999">
        Call 999
      </a>
    </p>
    <p>Then tell us, when you are safe.</p>
  </Card>
);
