import { offerForParents as forParents } from "./offer-for-parents.ts";
import { offerForReferrers as forReferrers } from "./offer-for-referrers.ts";
import { offerForStaff } from "./offer-for-staff.ts";
import type { ProgrammeSettings } from "./settings.ts";
import type { Statement } from "./statement.ts";

/** What the people a programme is for read before they agree (B17); generated from its settings, and can be reworded. */
export function offerForParents(programmeName: string, settings: ProgrammeSettings): Statement {
  return settings.forWhom === "staff"
    ? offerForStaff(programmeName, settings)
    : forParents(programmeName, settings);
}

/** What a referrer reads before sending a referral (B16); generated from the settings, and can be reworded. */
export function offerForReferrers(programmeName: string, settings: ProgrammeSettings): Statement {
  return settings.forWhom === "staff"
    ? offerForStaff(programmeName, settings)
    : forReferrers(programmeName, settings);
}
