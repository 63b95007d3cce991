import { sayList } from "../../words/lists.ts";
import { sayDay } from "../../words/day.ts";
import { sayNhsNumber } from "../../words/nhs-number.ts";
import { sayPhone } from "../../words/phone.ts";
import { sayAccess } from "../about/say-access.ts";
import { saySafeContact } from "../about/say-safe-contact.ts";
import { REASONS } from "../reasons.ts";
import { AGREED_HOW, type About } from "../referral.ts";

/** Each thing said about her as one text, by the name people know it by: for the change log. */
export const sayAbout = (about: About): Record<string, string | null> => ({
  Name: about.name,
  "Date of birth": about.bornOn && sayDay(about.bornOn),
  "NHS number": about.nhsNumber && sayNhsNumber(about.nhsNumber),
  Phone: about.phone && sayPhone(about.phone),
  Email: about.email,
  "How it is safe to reach her": saySafeContact(about.safeContact).join(" "),
  "Due date": about.dueOn && sayDay(about.dueOn),
  "Baby’s date of birth": about.babyBornOn && sayDay(about.babyBornOn),
  "Lives in": about.postcode ?? about.outcode,
  Reasons: sayList(about.reasons.map((code) => REASONS[code].label)) || null,
  Note: about.note,
  Language: about.language,
  "Access needs": sayList(sayAccess(about.accessNeeds)) || null,
  "What she would like": about.wouldLike,
  "Has she agreed?": AGREED_HOW[about.agreedHow],
});
