import type { Day } from "../../words/day.ts";
import type { ReasonCode } from "../reasons.ts";

/** A referral as it came out of somebody's list: everything that could be understood, and nothing guessed silently. */
export type DraftReferral = {
  name: string;
  bornOn: Day | null;
  dueOn: Day | null;
  babyBornOn: Day | null;
  /** as readPhone and readNhsNumber keep them: "+447700900123", "9991234560" */
  phone: string | null;
  email: string | null;
  outcode: string | null;
  postcode: string | null;
  nhsNumber: string | null;
  reasons: ReasonCode[];
  /** the list's own words: notes, reasons as written, and whatever a cell held besides its value */
  note: string;
  language: string | null;
  interpreter: boolean | null;
  safeContact: SafeContact;
  /** null when the list does not say: ask before anything else (`A2`) */
  agreed: boolean | null;
  selfReferred: boolean;
  referrerName: string | null;
  referrerRole: string | null;
  referrerTeam: string | null;
  referredOn: Day | null;
};

/** The list's own words about reaching the person, and only the refusals in them: silence is never taken for a yes. */
export type SafeContact = {
  words: string | null;
  call: false | null;
  text: false | null;
  voicemail: false | null;
};
