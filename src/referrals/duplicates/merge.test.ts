import fc from "fast-check";
import { expect, test } from "vitest";
import { asDay } from "../../words/calendar-day.ts";
import type { DraftReferral } from "../importing/draft-referral.ts";
import { mergeReferrals } from "./merge.ts";
import type { Merged, Standing } from "./merge.ts";
import { MERGE_FIELD_CODES, sayField } from "./merge-fields.ts";
import { MERGE_REFUSALS } from "./refusals.ts";
import { sideBySide } from "./side-by-side.ts";

const referral: DraftReferral = {
  name: "Amina Khan",
  bornOn: asDay("1996-05-21"),
  dueOn: asDay("2026-03-30"),
  babyBornOn: null,
  phone: "+447700900103",
  email: null,
  outcode: "DE24",
  postcode: null,
  nhsNumber: "9990001375",
  reasons: ["newHere"],
  note: "Isolated",
  language: "Urdu",
  interpreter: true,
  safeContact: { words: "No voicemail", call: null, text: null, voicemail: false },
  agreed: null,
  selfReferred: false,
  referrerName: "Sam Roe",
  referrerRole: null,
  referrerTeam: null,
  referredOn: asDay("2026-01-28"),
};
const standing = (id: string, arrived: string, changes: Partial<DraftReferral> = {}): Standing => ({
  id,
  arrivedAt: new Date(arrived),
  referral: { ...referral, ...changes },
});
const first = standing("r1", "2026-01-28T10:00:00Z");
const second = standing("r2", "2026-03-01T10:00:00Z", {
  phone: "+447700900199",
  email: "amina@example.com",
  dueOn: null,
  nhsNumber: null,
  language: null,
  outcode: "DE23",
  postcode: "DE23 6AB",
  reasons: ["aloneOrIsolated"],
  note: "Referred twice?",
  agreed: true,
  safeContact: { words: null, call: null, text: false, voicemail: null },
});

function merged(...args: Parameters<typeof mergeReferrals>): Merged {
  const outcome = mergeReferrals(...args);
  if (outcome.kind !== "happened") throw new Error(outcome.kind);
  return outcome.state;
}

test("the newest that is not empty stays; reasons and notes are joined; no refusal about reaching her is lost", () => {
  expect(merged(first, second, {})).toEqual({
    id: "r1",
    reason: null,
    referral: {
      ...referral,
      phone: "+447700900199",
      email: "amina@example.com",
      outcode: "DE23",
      postcode: "DE23 6AB",
      agreed: true,
      reasons: ["aloneOrIsolated", "newHere"],
      note: "Referred twice?\nIsolated",
      safeContact: { words: null, call: null, text: false, voicemail: false },
    },
  });
});

test("a choice decides, also for a field the other leaves empty", () => {
  const state = merged(first, second, {
    phone: "survivor",
    dueOn: "other",
    reasons: "other",
    note: "survivor",
    outcode: "survivor",
  });
  expect(state.referral).toMatchObject({
    phone: "+447700900103",
    dueOn: null,
    reasons: ["aloneOrIsolated"],
    note: "Isolated",
    outcode: "DE24",
    postcode: null,
  });
});

test("both histories stay, and the facts that join them hold ids and codes only", () => {
  const outcome = mergeReferrals(first, second, {});
  expect(outcome.kind === "happened" && outcome.facts).toEqual([
    {
      type: "ReferralsMerged",
      referral: "r1",
      from: "r2",
      fieldsFrom: ["phone", "email", "safeContact", "outcode", "postcode", "reasons", "note", "agreed"],
      despiteNhsNumbers: false,
    },
    { type: "ReferralMergedAway", referral: "r2", into: "r1" },
  ]);
});

test("different NHS numbers are refused until somebody says how they know", () => {
  const other = standing("r3", "2026-03-01T10:00:00Z", { nhsNumber: "9990002746" });
  expect(mergeReferrals(first, other, {}, "  ")).toEqual({ kind: "refused", refusal: "differentNhsNumbers" });
  expect(merged(first, other, {}, " Her midwife rang: the first was mistyped ").reason).toBe(
    "Her midwife rang: the first was mistyped",
  );
  expect(mergeReferrals(first, first, {})).toEqual({ kind: "refused", refusal: "sameReferral" });
  for (const sentence of Object.values(MERGE_REFUSALS)) expect(sentence).toMatch(/\.$/);
});

test("side by side, in words, with what differs", () => {
  const rows = sideBySide(first.referral, second.referral);
  expect(rows.find(({ field }) => field === "phone")).toEqual({
    field: "phone",
    label: "Phone",
    one: "07700 900103",
    other: "07700 900199",
    differs: true,
  });
  expect(rows.find(({ field }) => field === "dueOn")).toMatchObject({
    one: "30 March 2026",
    other: "",
    differs: false,
  });
  expect(rows.find(({ field }) => field === "safeContact")).toMatchObject({
    one: "No voicemail. No voicemail",
    other: "No texts",
  });
  expect(rows.map(({ field }) => field)).not.toContain("babyBornOn");
});

test("nothing either said is emptied by merging without choices, whichever survives", () => {
  const side = fc.record({
    phone: fc.constantFrom(null, "+447700900101", "+447700900102"),
    email: fc.constantFrom(null, "a@example.com"),
    dueOn: fc.constantFrom(null, asDay("2026-03-30")),
    language: fc.constantFrom(null, "Urdu", "Polish"),
    outcode: fc.constantFrom(null, "DE23"),
    note: fc.constantFrom("", "one", "two"),
  });
  fc.assert(
    fc.property(side, side, fc.boolean(), (left, right, newer) => {
      const one = standing("a", "2026-01-01T00:00:00Z", left);
      const other = standing("b", newer ? "2026-02-01T00:00:00Z" : "2025-12-01T00:00:00Z", right);
      const { referral: result } = merged(one, other, {});
      for (const field of MERGE_FIELD_CODES)
        if (sayField(field, one.referral) || sayField(field, other.referral))
          expect(sayField(field, result)).not.toBe("");
    }),
  );
});
