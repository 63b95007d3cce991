import type { Nation } from "../../words/nation.ts";
import { today } from "../../words/day.ts";
import { promiseClock } from "../../words/promise.ts";
import type { Offer } from "../offers/offer.ts";
import type { NextSteps } from "./pages/sent-page.tsx";

/** The days a programme promises its first word and its answer by, counted from when the referral was sent. */
export function nextSteps(offer: Pick<Offer, "settings">, sentAt: Date, nation: Nation): NextSteps {
  const by = (workingDays: number) =>
    promiseClock({ startedOn: today(sentAt), workingDays, today: today(sentAt), nation }).dueOn;
  return {
    acknowledgeBy: by(offer.settings.acknowledgeWorkingDays),
    decideBy: by(offer.settings.decideWorkingDays),
  };
}
