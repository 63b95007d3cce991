import type { Typed } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { sayNhsNumber } from "../../words/nhs-number.ts";
import { sayPhone } from "../../words/phone.ts";
import type { About } from "../referral.ts";

/** What is known, as it would have been typed: an amendment starts from here. */
export function typeAbout(about: About): Typed {
  const { safeContact: safe, accessNeeds: needs } = about;
  return {
    name: about.name,
    ...boxes("bornOn", about.bornOn),
    nhsNumber: about.nhsNumber ? sayNhsNumber(about.nhsNumber) : "",
    phone: about.phone ? sayPhone(about.phone) : "",
    email: about.email ?? "",
    channels: safe.channels,
    hoursFrom: safe.hoursFrom ?? "",
    hoursTo: safe.hoursTo ?? "",
    voicemail: safe.voicemail === null ? "" : safe.voicemail ? "yes" : "no",
    phoneSeenBy: safe.phoneSeenBy,
    whoElse: safe.whoElse ?? "",
    safeWord: safe.safeWord ?? "",
    contactWords: safe.words ?? "",
    ...boxes("dueOn", about.dueOn),
    ...boxes("babyBornOn", about.babyBornOn),
    place: about.postcode ?? about.outcode ?? "",
    reasons: about.reasons,
    note: about.note ?? "",
    language: about.language,
    access: (["interpreter", "easyRead", "largePrint", "bsl"] as const).filter((need) => needs[need]),
    accessWords: needs.words ?? "",
    wouldLike: about.wouldLike ?? "",
    agreedHow: about.agreedHow,
  };
}

function boxes(field: string, day: Day | null): Typed {
  const [year = "", month = "", date = ""] = day?.split("-") ?? [];
  return {
    [`${field}-day`]: date.replace(/^0/, ""),
    [`${field}-month`]: month.replace(/^0/, ""),
    [`${field}-year`]: year,
  };
}
