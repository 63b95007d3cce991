import type { Reaction } from "../../platform/doing/reactions.ts";
import { tellCoordinators } from "../tell-coordinators.ts";

const tell = tellCoordinators("A professional asks to be able to refer.", "/referrals/accounts");

/** Tells the coordinators that a professional waits for them, unless her domain let her in at once. */
export const tellOfAccount: Reaction = async (doing, fact) => {
  if (fact.detail?.["isTrusted"] !== true) await tell(doing, fact);
};
