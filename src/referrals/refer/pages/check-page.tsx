import type { ReactElement } from "react";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  Summary,
  Title,
  type Problems,
  type SummaryRow,
} from "../../../ui/index.ts";
import type { Offer } from "../../offers/offer.ts";
import { OfferedInShort } from "./offered.tsx";

type CheckDrawn = {
  id: string;
  offer: Offer;
  rows: readonly SummaryRow[];
  outside: string | null;
  problems?: Problems;
};

/** Everything once more before it is sent, weeks counted, and what is offered just above the button (B16). */
export const CheckPage = ({ id, offer, rows, outside, problems = {} }: CheckDrawn): ReactElement => (
  <Reading>
    <Back to={`/refer/${id}`}>Change something</Back>
    <ProblemSummary problems={problems} />
    <Title above={offer.name}>Check before you send</Title>
    <Summary rows={rows} />
    {outside && (
      <p className="nhsuk-inset-text">
        {outside} You can still send it: a coordinator looks at each one and may make an exception.
      </p>
    )}
    <OfferedInShort offer={offer} />
    <Form to={`/refer/${id}/sending`} className="al-gap">
      <p>
        By sending this you say that she knows about it, and that she has read or heard what {offer.name}{" "}
        offers.
      </p>
      <div className="al-actions">
        <Button>Send referral</Button>
        <a className="al-tap" href="/referrals">
          Keep it and send later
        </a>
      </div>
    </Form>
  </Reading>
);
