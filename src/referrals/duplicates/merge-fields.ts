import { sayDay } from "../../words/day.ts";
import { sayList } from "../../words/lists.ts";
import { sayNhsNumber } from "../../words/nhs-number.ts";
import { sayPhone } from "../../words/phone.ts";
import type { DraftReferral } from "../importing/draft-referral.ts";
import { REASONS } from "../reasons.ts";

export type MergeField = keyof DraftReferral;

type Shown = { [Field in MergeField]: { label: string; say: (value: DraftReferral[Field]) => string } };

const text = (value: string | null): string => value ?? "";
const yesNo = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no");

/** Every field of a referral as it is shown beside another: its label, and its value in words, empty when not known. */
export const MERGE_FIELDS: Shown = {
  name: { label: "Name", say: text },
  bornOn: { label: "Date of birth", say: (day) => (day ? sayDay(day) : "") },
  dueOn: { label: "Due date", say: (day) => (day ? sayDay(day) : "") },
  babyBornOn: { label: "Baby’s date of birth", say: (day) => (day ? sayDay(day) : "") },
  phone: { label: "Phone", say: (phone) => (phone ? sayPhone(phone) : "") },
  email: { label: "Email", say: text },
  safeContact: { label: "How it is safe to reach them", say: saySafe },
  outcode: { label: "Area", say: text },
  postcode: { label: "Postcode", say: text },
  nhsNumber: { label: "NHS number", say: (digits) => (digits ? sayNhsNumber(digits) : "") },
  language: { label: "Language", say: text },
  interpreter: { label: "Interpreter needed", say: yesNo },
  reasons: { label: "Reasons", say: (codes) => codes.map((code) => REASONS[code].label).join("; ") },
  note: { label: "Note", say: text },
  agreed: { label: "Has agreed", say: yesNo },
  selfReferred: { label: "Asked for support themselves", say: yesNo },
  referrerName: { label: "Referrer", say: text },
  referrerRole: { label: "Referrer’s role", say: text },
  referrerTeam: { label: "Referrer’s team", say: text },
  referredOn: { label: "Referred on", say: (day) => (day ? sayDay(day) : "") },
};

export const MERGE_FIELD_CODES = Object.keys(MERGE_FIELDS) as MergeField[];

/** One field of a referral in words. */
export function sayField<Field extends MergeField>(field: Field, referral: DraftReferral): string {
  return MERGE_FIELDS[field].say(referral[field]);
}

function saySafe({ words, call, text: texts, voicemail }: DraftReferral["safeContact"]): string {
  const never = [call === false && "calls", texts === false && "texts", voicemail === false && "voicemail"].filter(
    (each): each is string => each !== false,
  );
  return [words, never.length > 0 && `No ${sayList(never, "or")}`].filter(Boolean).join(". ");
}
