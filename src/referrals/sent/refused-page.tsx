import { page, type Answer } from "../../platform/web/index.ts";
import { Back, Reading, Title } from "../../ui/index.ts";
import type { Referral } from "../referral.ts";
import { REFUSALS, type Refusal } from "../refusals.ts";

/** An act that can no longer be done, said in words, with the way back. */
export const refusedPage = ({ id, about }: Referral, refusal: Refusal): Answer =>
  page(
    "Referral",
    <Reading>
      <Back to={`/referrals/${id}`}>Back to the referral</Back>
      <Title above={about.name}>This can’t be changed here</Title>
      <p>{REFUSALS[refusal]}</p>
    </Reading>,
    { current: "referrals", status: 409 },
  );
