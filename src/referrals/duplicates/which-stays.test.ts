import { expect, test } from "vitest";
import { aReferral } from "../triage/referral.sample.ts";
import { mergedAbout, standingOf } from "./as-draft.ts";
import { whichStays } from "./which-stays.ts";

const first = { ...aReferral("sent"), id: "first" };
const later = { ...aReferral("acknowledged"), id: "later", sentAt: new Date("2026-08-09T09:00:00Z") };

test("the one that came first stays, whichever page it is asked from", () => {
  expect(whichStays(first, later)).toEqual({ stays: first, goes: later });
  expect(whichStays(later, first)).toEqual({ stays: first, goes: later });
});

test("the one she was asked through stays; twice asked, or closed, is refused", () => {
  const asked = { ...aReferral("agreed"), id: "asked", sentAt: new Date("2026-09-01T09:00:00Z") };
  expect(whichStays(first, asked)).toEqual({ stays: asked, goes: first });
  expect(whichStays(asked, { ...asked, id: "again" })).toEqual({ refusal: "bothArrived" });
  expect(whichStays(first, aReferral("withdrawn"))).toEqual({ refusal: "closed" });
  expect(whichStays(first, { ...later, programmeId: "another" })).toEqual({ refusal: "differentProgrammes" });
});

test("safety is never merged away: a way is safe only where both say so, and a worry in either holds", () => {
  const said = first.about.safeContact;
  const one = {
    ...first.about,
    safeContact: {
      ...said,
      channels: ["text", "call"] as const,
      voicemail: true,
      hoursFrom: "09:00",
      hoursTo: "17:00",
    },
  };
  const other = {
    ...first.about,
    safeContact: {
      ...said,
      channels: ["call", "email"] as const,
      voicemail: false,
      hoursFrom: "10:00",
      hoursTo: "12:00",
      phoneSeenBy: "somebody" as const,
    },
  };
  const about = (safe: typeof one | typeof other) => ({
    ...safe,
    safeContact: { ...safe.safeContact, channels: [...safe.safeContact.channels] },
  });
  const merged = mergedAbout(about(one), about(other), standingOf(first).referral);
  expect(merged.safeContact).toMatchObject({
    channels: ["call"],
    voicemail: false,
    hoursFrom: "10:00",
    hoursTo: "12:00",
    phoneSeenBy: "somebody",
  });
});
