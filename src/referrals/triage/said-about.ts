import { sayDay, type Day } from "../../words/day.ts";
import { sayList } from "../../words/lists.ts";
import { sayNhsNumber } from "../../words/nhs-number.ts";
import { sayPhone } from "../../words/phone.ts";
import { gestationOn, sayBabyAge, sayGestation } from "../../words/pregnancy.ts";
import { sayTime } from "../../words/time.ts";
import { REASONS } from "../reasons.ts";
import { AGREED_HOW, type About, type AccessSaid, type SafeContactSaid } from "../referral.ts";

export type SaidRow = { name: string; value: string; long?: boolean };

/** Everything that was said about her, in words, in the order a coordinator needs it; what nobody said is left out. */
export function saidAbout(about: About, today: Day): SaidRow[] {
  const rows: [string, string | null, boolean?][] = [
    ["Safe to reach her", saySafe(about.safeContact), true],
    ["Phone", about.phone && sayPhone(about.phone)],
    ["Email", about.email],
    ["Due date", about.dueOn && `${sayDay(about.dueOn)}: ${sayGestation(gestationOn(about.dueOn, today))} today`],
    ["Baby’s date of birth", about.babyBornOn && `${sayDay(about.babyBornOn)}: ${sayBabyAge(about.babyBornOn, today)}`],
    ["Her date of birth", about.bornOn && sayDay(about.bornOn)],
    ["Where she lives", about.postcode ?? about.outcode],
    ["Language and access", sayNeeds(about.language, about.accessNeeds)],
    ["Why", about.reasons.map((code) => REASONS[code].label).join("\n"), true],
    ["What they wrote", about.note, true],
    ["What she would like", about.wouldLike, true],
    ["Has she agreed to this referral", AGREED_HOW[about.agreedHow]],
    ["NHS number", about.nhsNumber && sayNhsNumber(about.nhsNumber)],
  ];
  return rows.flatMap(([name, value, long]) => (value ? [{ name, value, ...(long ? { long } : {}) }] : []));
}

const WAYS = { text: "text", call: "call", email: "email" } as const;

/** How she may be reached, as whoever wrote it down was told. */
export function saySafe(safe: SafeContactSaid): string {
  const hours = safe.hoursFrom && safe.hoursTo ? `Between ${sayTime(safe.hoursFrom)} and ${sayTime(safe.hoursTo)}` : null;
  const seen = { nobody: "Nobody else sees her phone", somebody: `Somebody else may see her phone${safe.whoElse ? `: ${safe.whoElse}` : ""}`, "not known": null };
  return [
    safe.channels.length > 0 ? `By ${sayList(safe.channels.map((way) => WAYS[way]), "or")}` : "Nobody has said which way is safe",
    hours,
    safe.voicemail === null ? null : safe.voicemail ? "Voicemail is fine" : "Never leave a voicemail",
    seen[safe.phoneSeenBy],
    safe.safeWord ? `Safe word for calls: ${safe.safeWord}` : null,
    safe.words,
  ]
    .filter(Boolean)
    .join("\n");
}

function sayNeeds(language: string, needs: AccessSaid): string {
  return [
    language,
    needs.interpreter && "Needs an interpreter",
    needs.easyRead && "Easy read",
    needs.largePrint && "Large print",
    needs.bsl && "British Sign Language",
    needs.words,
  ]
    .filter(Boolean)
    .join("\n");
}
