import { describe, expect, test } from "vitest";
import type { ReferralState } from "../referral.ts";
import { acceptReferral } from "./accept-referral.ts";
import { acknowledgeReferral } from "./acknowledge-referral.ts";
import { askReferrer } from "./ask-referrer.ts";
import { declineReferral } from "./decline-referral.ts";
import { putOnWaitingList } from "./put-on-waiting-list.ts";
import { aReferral, allStates, someDay } from "./referral.sample.ts";
import type { TriageOutcome } from "./triaged.ts";

const acting = { by: "9b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f", at: someDay };
const acceptance = {
  personId: "4b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f",
  waits: false,
  outside: false,
  outsideWhy: "",
};
const said = (outcome: TriageOutcome): string =>
  outcome.kind === "happened"
    ? `→ ${outcome.state.state}: ${outcome.facts.map(({ kind }) => kind).join(", ")}`
    : outcome.kind === "nothing"
      ? "nothing to do"
      : outcome.refusal;

type Row = Record<ReferralState, string>;
const closed = { withdrawn: "withdrawn", merged: "merged", stopped: "stopped", declined: "declined" };
const past = {
  invited: "alreadyAccepted",
  agreed: "alreadyAccepted",
  waiting: "alreadyAccepted",
  matched: "alreadyAccepted",
};
const all = (words: string) => ({ sent: words, acknowledged: words, asked: words });
const once = "nothing to do";

const table: [string, (state: ReferralState) => TriageOutcome, Row][] = [
  [
    "acknowledge",
    (state) => acknowledgeReferral(aReferral(state), acting),
    {
      sent: "→ acknowledged: ReferralAcknowledged",
      acknowledged: once,
      asked: once,
      invited: once,
      agreed: once,
      waiting: once,
      matched: once,
      ...closed,
    },
  ],
  [
    "ask the referrer",
    (state) => askReferrer(aReferral(state), "q", acting),
    { ...all("→ asked: ReferralQuestionAsked"), ...past, ...closed },
  ],
  [
    "accept",
    (state) => acceptReferral(aReferral(state), acceptance, acting),
    { ...all("→ invited: ReferralAccepted, ParentInvited"), ...past, invited: once, ...closed },
  ],
  [
    "decline",
    (state) =>
      declineReferral(aReferral(state), { code: "no-capacity", words: "Sorry", elsewhere: "" }, acting),
    { ...all("→ declined: ReferralDeclined"), ...past, ...closed, declined: once },
  ],
  [
    "put on the waiting list",
    (state) => putOnWaitingList(aReferral(state)),
    {
      ...all("notAgreedYet"),
      invited: "notAgreedYet",
      agreed: "→ waiting: ReferralPutOnWaitingList",
      waiting: once,
      matched: "alreadyAccepted",
      ...closed,
    },
  ],
];

describe.each(table)("%s", (_, act, expected) => {
  test.each(allStates.map((state) => [state, expected[state]] as const))("when %s: %s", (state, words) => {
    expect(said(act(state))).toBe(words);
  });
});

test("asking says that it was read, and keeps the day it was first read", () => {
  const first = askReferrer(aReferral("sent"), "q", acting);
  expect(first.kind === "happened" && first.state.acknowledgedAt).toEqual(someDay);
});

test("there is nobody to ask about a referral she sent herself, or one from a list", () => {
  expect(said(askReferrer(aReferral("sent", { source: "self" }), "q", acting))).toBe("nobodyToAsk");
  expect(said(askReferrer(aReferral("sent", { sentBy: null, source: "import" }), "q", acting))).toBe(
    "nobodyToAsk",
  );
});

test("nobody is accepted who cannot be reached, since only she can agree", () => {
  expect(said(acceptReferral(aReferral("sent", { about: { phone: null } }), acceptance, acting))).toBe(
    "noWayToReach",
  );
});

test("B18: outside the programme's window a reason is enough, and none is not", () => {
  const outside = { ...acceptance, outside: true };
  expect(said(acceptReferral(aReferral("sent"), outside, acting))).toBe("outsideNeedsWhy");
  expect(
    said(acceptReferral(aReferral("sent"), { ...outside, outsideWhy: "Her sister was with us" }, acting)),
  ).toContain("invited");
});
