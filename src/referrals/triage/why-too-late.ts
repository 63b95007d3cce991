import type { Referral } from "../referral.ts";
import type { TriageRefusal } from "./refusals.ts";

/** Why a referral that is past deciding can't be answered again; null while it can. */
export function whyTooLate({ state }: Pick<Referral, "state">): TriageRefusal | null {
  switch (state) {
    case "withdrawn":
    case "merged":
    case "declined":
    case "stopped":
      return state;
    case "invited":
    case "agreed":
    case "waiting":
    case "matched":
      return "alreadyAccepted";
    case "sent":
    case "acknowledged":
    case "asked":
      return null;
  }
}
