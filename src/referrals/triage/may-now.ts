import type { Invitation } from "../agreement/invitation.ts";
import { isOpen, type Referral } from "../referral.ts";

/** What a coordinator can do with a referral just now, the first being what leads the page. */
export type TriageDo = "acknowledge" | "accept" | "ask" | "decline" | "wait" | "call" | "match";

export function mayNow(referral: Referral, invitation: Invitation | null): TriageDo[] {
  if (isOpen(referral)) {
    const ask: TriageDo[] = referral.sentBy && referral.source === "professional" ? ["ask"] : [];
    return referral.state === "sent"
      ? ["acknowledge", "accept", ...ask, "decline"]
      : ["accept", ...ask, "decline"];
  }
  if (referral.state === "invited" || (referral.state === "stopped" && invitation)) return ["call"];
  if (referral.state === "agreed") return ["match", "wait"];
  return referral.state === "waiting" ? ["match"] : [];
}
