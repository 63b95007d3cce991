import { expect, test } from "vitest";
import { presetFor, programmeKinds } from "../../programmes/index.ts";
import type { Day } from "../../words/day.ts";
import { aReferral, someDay } from "../triage/referral.sample.ts";
import { sendReferral, type Sending } from "./send-referral.ts";

const about = aReferral("sent").about;
const offer = { id: "p", openedOn: "2020-01-01" as Day, closedOn: null, settings: presetFor("befriending") };
const base = { id: "r", organisationId: "o", offer, about, now: someDay };
const byMidwife: Sending = {
  ...base,
  source: "professional",
  by: { personId: "m", signed: { name: "Dela", role: "midwife", team: "Juno" } },
};

test("sent: with her yes, signed, in the state sent", () => {
  expect(sendReferral(byMidwife)).toMatchObject({
    kind: "happened",
    state: { state: "sent", sentBy: "m", referrer: { team: "Juno" } },
    facts: [{ kind: "ReferralSent", detail: { source: "professional" } }],
  });
});

test.each([
  ["notYet", { ...byMidwife, about: { ...about, agreedHow: "not said" } }],
  ["notYet", { ...byMidwife, about: { ...about, agreedHow: "herself" } }],
  ["programmeClosed", { ...byMidwife, offer: { ...offer, closedOn: "2026-08-01" as Day } }],
  ["programmeClosed", { ...byMidwife, offer: { ...offer, openedOn: "2026-09-01" as Day } }],
  ["programmeClosed", { ...byMidwife, offer: { ...offer, settings: presetFor("reflection-network") } }],
  ["referralOnly", { ...base, source: "self", offer: { ...offer, settings: presetFor("online-mums") } }],
  [
    "referralOnly",
    {
      ...base,
      source: "missed",
      offer: { ...offer, settings: { ...presetFor("befriending"), referralOnly: true } },
    },
  ],
  [
    "noSelfReferral",
    {
      ...base,
      source: "self",
      offer: { ...offer, settings: { ...presetFor("befriending"), selfReferral: false } },
    },
  ],
] as [string, Sending][])("refused: %s", (refusal, sending) => {
  expect(sendReferral(sending)).toEqual({ kind: "refused", refusal });
});

test("no kind of programme that is joined by referral only takes a parent's own request (A4)", () => {
  for (const kind of programmeKinds) {
    const settings = presetFor(kind);
    if (!settings.referralOnly) continue;
    expect(sendReferral({ ...base, source: "self", offer: { ...offer, settings } }).kind, kind).toBe(
      "refused",
    );
  }
});
