import { expect, test } from "vitest";
import { asDay } from "../../words/day.ts";
import { aReferral, allStates, someDay } from "../triage/referral.sample.ts";
import { tellStory } from "./waiting-story.ts";

const personId = "4b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f";
const invitation = {
  referralId: "r",
  personId,
  invitedAt: someDay,
  waits: false,
  reminded: 0,
  remindedAt: null,
  callDueAt: null,
  answeredAt: someDay,
  answer: "yes" as const,
  askedByVoice: false,
  whoWasAsked: null,
  words: null,
};

test("she reads where it stands and one thing she can do, until somebody is alongside her", () => {
  const told = allStates.map((state) => [
    state,
    tellStory({ referral: { ...aReferral(state), personId }, invitation }, "supporter", asDay("2026-08-04"))
      ?.title ?? null,
  ]);
  expect(Object.fromEntries(told)).toMatchObject({
    invited: "There is a question for you",
    agreed: "We are looking for someone who suits you",
    waiting: "You are on our list",
    stopped: "Nothing is going on just now",
    matched: null,
    withdrawn: null,
  });
});

test("it says when she said yes, as people say it", () => {
  expect(
    tellStory(
      { referral: { ...aReferral("agreed"), personId }, invitation },
      "Community Parent",
      asDay("2026-08-04"),
    )?.words,
  ).toContain("You said yes yesterday");
});
