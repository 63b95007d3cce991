import type { ReactElement } from "react";
import { Back, Reading, Title } from "../../ui/index.ts";

/** For a professional who told us what was known already, and was not told by us. */
export const ThanksPage = (): ReactElement => (
  <Reading>
    <Back to="/referrals">My referrals</Back>
    <Title>Thank you for telling us</Title>
    <p>Her coordinator has it. Nothing automatic goes to her.</p>
  </Reading>
);
