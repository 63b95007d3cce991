import { sayDay } from "../../words/day.ts";
import { sayList } from "../../words/lists.ts";
import { sayNhsNumber } from "../../words/nhs-number.ts";
import { sayPhone } from "../../words/phone.ts";
import type { DraftReferral } from "../importing/draft-referral.ts";
import { REASONS } from "../reasons.ts";

export type MergeField = keyof DraftReferral;

const day = (value: DraftReferral["dueOn"]): string => (value ? sayDay(value) : "");
const text = (value: string | null): string => value ?? "";
const yesNo = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no");

/** Every field of a referral as it is shown beside another: its label, and its value in words, empty when not known. */
export const MERGE_FIELDS: Record<MergeField, { label: string; say: (of: DraftReferral) => string }> = {
  name: { label: "Name", say: (of) => of.name },
  bornOn: { label: "Date of birth", say: (of) => day(of.bornOn) },
  dueOn: { label: "Due date", say: (of) => day(of.dueOn) },
  babyBornOn: { label: "Baby’s date of birth", say: (of) => day(of.babyBornOn) },
  phone: { label: "Phone", say: (of) => (of.phone ? sayPhone(of.phone) : "") },
  email: { label: "Email", say: (of) => text(of.email) },
  safeContact: { label: "How it is safe to reach them", say: (of) => saySafe(of.safeContact) },
  outcode: { label: "Area", say: (of) => text(of.outcode) },
  postcode: { label: "Postcode", say: (of) => text(of.postcode) },
  nhsNumber: { label: "NHS number", say: (of) => (of.nhsNumber ? sayNhsNumber(of.nhsNumber) : "") },
  language: { label: "Language", say: (of) => text(of.language) },
  interpreter: { label: "Interpreter needed", say: (of) => yesNo(of.interpreter) },
  reasons: { label: "Reasons", say: (of) => of.reasons.map((code) => REASONS[code].label).join("; ") },
  note: { label: "Note", say: (of) => of.note },
  agreed: { label: "Has agreed", say: (of) => yesNo(of.agreed) },
  selfReferred: { label: "Asked for support themselves", say: (of) => yesNo(of.selfReferred) },
  referrerName: { label: "Referrer", say: (of) => text(of.referrerName) },
  referrerRole: { label: "Referrer’s role", say: (of) => text(of.referrerRole) },
  referrerTeam: { label: "Referrer’s team", say: (of) => text(of.referrerTeam) },
  referredOn: { label: "Referred on", say: (of) => day(of.referredOn) },
};

export const MERGE_FIELD_CODES = Object.keys(MERGE_FIELDS) as MergeField[];

/** One field of a referral in words. */
export function sayField(field: MergeField, referral: DraftReferral): string {
  return MERGE_FIELDS[field].say(referral);
}

function saySafe({ words, call, text: texts, voicemail }: DraftReferral["safeContact"]): string {
  const never = [
    call === false && "calls",
    texts === false && "texts",
    voicemail === false && "voicemail",
  ].filter((each): each is string => each !== false);
  return [words, never.length > 0 && `No ${sayList(never, "or")}`].filter(Boolean).join(". ");
}
