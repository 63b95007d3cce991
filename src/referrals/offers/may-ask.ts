import type { Offer } from "./offer.ts";

/** Why a parent may not ask for this herself; null when she may. A closed group is joined by referral only (A4). */
export function whyNotAsk({ settings }: Pick<Offer, "settings">): "referralOnly" | "noSelfReferral" | null {
  if (settings.referralOnly) return "referralOnly";
  return settings.selfReferral ? null : "noSelfReferral";
}
