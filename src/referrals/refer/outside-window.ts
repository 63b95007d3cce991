import { mayStart } from "../../programmes/index.ts";
import type { Day } from "../../words/day.ts";
import type { Offer } from "../offers/offer.ts";
import type { About } from "../referral.ts";

/** The sentence that says why support would not start today; null when it may. It never stops a referral (B18). */
export function outsideWindow(
  { dueOn, babyBornOn }: Pick<About, "dueOn" | "babyBornOn">,
  offer: Pick<Offer, "settings">,
  today: Day,
): string | null {
  const timing = babyBornOn ? { bornOn: babyBornOn } : dueOn ? { dueOn } : null;
  if (!timing) return null;
  const may = mayStart(timing, offer.settings, today);
  return may.when === "now" ? null : may.sentence;
}
