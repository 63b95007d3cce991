import { describe, expect, test } from "vitest";
import type { ReferralState } from "../referral.ts";
import { aReferral, allStates } from "../triage/referral.sample.ts";
import { answerInvitation } from "./answer-invitation.ts";
import type { Answer } from "./invitation.ts";

const said = (state: ReferralState, answer: Answer, waits = false): string => {
  const referral = { ...aReferral(state), personId: "4b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f" };
  const outcome = answerInvitation(referral, { waits, answer: null }, { answer, byVoice: false });
  return outcome.kind === "happened"
    ? `→ ${outcome.state.state}: ${outcome.facts.map(({ kind }) => kind).join(", ")}`
    : outcome.kind === "nothing"
      ? "nothing to do"
      : outcome.refusal;
};

const table: Record<ReferralState, [yes: string, notNow: string, no: string]> = {
  sent: ["over", "over", "over"],
  acknowledged: ["over", "over", "over"],
  asked: ["over", "over", "over"],
  invited: ["→ agreed: ParentAgreed", "→ stopped: ParentSaidNotNow", "→ stopped: ParentSaidNo"],
  agreed: ["nothing to do", "alreadyYes", "alreadyYes"],
  waiting: ["nothing to do", "alreadyYes", "alreadyYes"],
  matched: ["nothing to do", "alreadyYes", "alreadyYes"],
  stopped: ["→ agreed: ParentAgreed", "→ stopped: ParentSaidNotNow", "→ stopped: ParentSaidNo"],
  declined: ["over", "over", "over"],
  withdrawn: ["over", "over", "over"],
  merged: ["over", "over", "over"],
};

describe.each(allStates)("when the referral is %s", (state) => {
  test("yes, not now and no", () => {
    expect([said(state, "yes"), said(state, "not now"), said(state, "no")]).toEqual(table[state]);
  });
});

test("a yes to an invitation that said there is a wait puts her on the waiting list", () => {
  expect(said("invited", "yes", true)).toBe("→ waiting: ParentAgreed");
});

test("nobody agrees who was not asked", () => {
  expect(answerInvitation(aReferral("invited"), null, { answer: "yes", byVoice: false })).toEqual({
    kind: "refused",
    refusal: "notAsked",
  });
});

test("the same no twice is one no", () => {
  const referral = { ...aReferral("stopped"), personId: "4b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f" };
  expect(
    answerInvitation(referral, { waits: false, answer: "no" }, { answer: "no", byVoice: false }).kind,
  ).toBe("nothing");
});
