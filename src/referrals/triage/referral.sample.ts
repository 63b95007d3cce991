import type { Day } from "../../words/day.ts";
import type { Referral, ReferralState } from "../referral.ts";

export const someDay = new Date("2026-08-03T10:00:00+01:00");

const sent: Omit<Extract<Referral, { state: "sent" | "acknowledged" | "asked" }>, "state"> = {
  id: "0b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f",
  organisationId: "1b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f",
  programmeId: "2b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f",
  source: "professional",
  sentAt: someDay,
  sentBy: "3b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f",
  referrer: { name: "Dela Mensah", role: "midwife", team: "Juno Team" },
  about: {
    name: "Priya Sandhu",
    bornOn: null,
    dueOn: "2026-09-21" as Day,
    babyBornOn: null,
    outcode: "DE23",
    postcode: null,
    phone: "+447700900123",
    email: null,
    nhsNumber: null,
    safeContact: {
      channels: ["text"],
      hoursFrom: null,
      hoursTo: null,
      voicemail: null,
      phoneSeenBy: "nobody",
      whoElse: null,
      safeWord: null,
      words: null,
    },
    language: "English",
    accessNeeds: { interpreter: false, easyRead: false, largePrint: false, bsl: false, words: null },
    reasons: [],
    note: null,
    wouldLike: null,
    agreedHow: "in person",
  },
  personId: null,
  acknowledgedAt: null,
  importId: null,
  version: 1,
  quiet: false,
};

/** A referral in any state, for tests. */
export function aReferral(
  state: ReferralState,
  part: { sentBy?: string | null; source?: Referral["source"]; about?: Partial<Referral["about"]> } = {},
): Referral {
  const { about, ...rest } = part;
  const base = { ...sent, ...rest, about: { ...sent.about, ...about } };
  const decided = { decidedAt: someDay, decidedBy: null };
  switch (state) {
    case "sent":
    case "acknowledged":
    case "asked":
      return { ...base, state };
    case "invited":
    case "stopped":
      return { ...base, ...decided, state };
    case "agreed":
    case "waiting":
    case "matched":
      return { ...base, ...decided, state, personId: "4b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f" };
    case "declined":
      return { ...base, ...decided, state, declineCode: "other", declineWords: "No", elsewhere: null };
    case "withdrawn":
      return { ...base, state, withdrawnWhy: null };
    case "merged":
      return { ...base, state, mergedIntoId: "5b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f" };
  }
}

export const allStates: readonly ReferralState[] = [
  "sent",
  "acknowledged",
  "asked",
  "invited",
  "agreed",
  "waiting",
  "matched",
  "declined",
  "withdrawn",
  "stopped",
  "merged",
];
