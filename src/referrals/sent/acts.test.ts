import { describe, expect, test } from "vitest";
import { aReferral, allStates, someDay } from "../triage/referral.sample.ts";
import { mayReferral } from "../policy.ts";
import { isOpen, type ReferralState } from "../referral.ts";
import { REFUSALS } from "../refusals.ts";
import { visitor, type Actor } from "../../platform/web/index.ts";
import { amendReferral } from "./amend-referral.ts";
import { answerQuestion } from "./answer-question.ts";
import { statusFor } from "./status.ts";
import type { Question } from "./store.ts";
import { withdrawReferral } from "./withdraw-referral.ts";

const open: readonly ReferralState[] = ["sent", "acknowledged", "asked"];
const agreed: readonly ReferralState[] = ["agreed", "waiting", "matched"];

describe.each(allStates)("a referral that is %s", (state) => {
  const referral = aReferral(state);
  const other = { ...referral.about, note: "Something new" };

  test("amending", () => {
    const outcome = amendReferral(referral, { about: other, version: 1 });
    if (open.includes(state))
      expect(outcome).toMatchObject({
        kind: "happened",
        state: { fields: [{ field: "Note", from: null, to: "Something new" }] },
        facts: [{ kind: "ReferralAmended" }],
      });
    else expect(outcome).toEqual({ kind: "refused", refusal: "alreadyDecided" });
  });

  test("withdrawing", () => {
    const outcome = withdrawReferral(referral, "She moved away");
    if (open.includes(state) || state === "invited")
      expect(outcome).toMatchObject({
        kind: "happened",
        state: { state: "withdrawn", withdrawnWhy: "She moved away" },
        facts: [{ kind: "ReferralWithdrawn" }],
      });
    else if (state === "withdrawn") expect(outcome).toEqual({ kind: "nothing" });
    else
      expect(outcome).toEqual({
        kind: "refused",
        refusal: agreed.includes(state) ? "hersNow" : "alreadyDecided",
      });
  });

  test("answering a question", () => {
    const question: Question = {
      id: "q",
      askedAt: someDay,
      words: "Which days?",
      answeredAt: null,
      answer: null,
    };
    const outcome = answerQuestion(referral, question, {
      words: "Tuesdays",
      others: [question],
      now: someDay,
    });
    if (!isOpen(referral)) expect(outcome).toEqual({ kind: "refused", refusal: "noLongerOpen" });
    else
      expect(outcome).toMatchObject({
        kind: "happened",
        state: { answer: "Tuesdays", referral: { state: state === "asked" ? "acknowledged" : state } },
      });
  });

  test("unshared, it says nothing that is hers to tell", () => {
    const { words } = statusFor(referral, { isAsked: true, isShared: false });
    expect(words).not.toMatch(/she said|yes|somebody alongside|not going ahead/i);
  });
});

test("a facts row never carries what was written, only which fields changed", () => {
  const outcome = amendReferral(aReferral("sent"), {
    about: { ...aReferral("sent").about, note: "Private words" },
    version: 1,
  });
  expect(JSON.stringify(outcome.kind === "happened" && outcome.facts)).not.toContain("Private words");
});

test("an older version is refused, the same words are nothing", () => {
  const referral = aReferral("sent");
  expect(amendReferral(referral, { about: referral.about, version: 1 })).toEqual({ kind: "nothing" });
  expect(amendReferral(referral, { about: { ...referral.about, name: "Other" }, version: 0 })).toEqual({
    kind: "refused",
    refusal: "changedMeanwhile",
  });
});

test("one of two questions answered leaves the referral waiting for the other", () => {
  const [one, two]: Question[] = ["a", "b"].map((id) => ({
    id,
    askedAt: someDay,
    words: "?",
    answeredAt: null,
    answer: null,
  }));
  if (!one || !two) throw new Error("two questions");
  const outcome = answerQuestion(aReferral("asked"), one, { words: "Yes", others: [one, two], now: someDay });
  expect(outcome).toMatchObject({ state: { referral: { state: "asked" } } });
  expect(
    answerQuestion(
      aReferral("asked"),
      { ...one, answeredAt: someDay, answer: "Yes" },
      { words: "Yes", others: [], now: someDay },
    ),
  ).toEqual({ kind: "nothing" });
  expect(
    answerQuestion(
      aReferral("asked"),
      { ...one, answeredAt: someDay, answer: "Yes" },
      { words: "No", others: [], now: someDay },
    ),
  ).toEqual({ kind: "refused", refusal: "alreadyAnswered" });
});

test("hidden and shown alike: what she has not shared looks the same whatever she said", () => {
  const words = (["invited", "agreed", "waiting", "matched", "stopped", "declined"] as const).map(
    (state) => statusFor(aReferral(state), { isAsked: true, isShared: false }).words,
  );
  expect(new Set(words).size).toBe(1);
});

test("who may do what: the sender her own, coordinators of the programme, nobody else", () => {
  const referral = aReferral("sent");
  const as = (more: Partial<Actor>): Actor => ({ ...visitor(referral.organisationId), ...more });
  const may = (more: Partial<Actor>) =>
    (["see", "amend", "withdraw", "answer", "coordinate"] as const).filter((act) =>
      mayReferral(as(more), act, referral),
    );
  expect(may({ role: "referrer", personId: referral.sentBy })).toEqual([
    "see",
    "amend",
    "withdraw",
    "answer",
  ]);
  expect(may({ role: "referrer", personId: "somebody else" })).toEqual([]);
  expect(may({ role: "coordinator", personId: "c", programmeId: referral.programmeId })).toEqual([
    "see",
    "coordinate",
  ]);
  expect(may({ role: "coordinator", personId: "c", programmeId: "another" })).toEqual([]);
  expect(may({ role: "safeguarding-lead", personId: "k" })).toEqual(["see"]);
  expect(may({ role: "supporter", personId: "s" })).toEqual([]);
  expect(may({})).toEqual([]);
  expect(may({ role: "coordinator", personId: "c", organisationId: "elsewhere" })).toEqual([]);
});

test.each(Object.entries(REFUSALS))("the refusal %s is a sentence with a remedy", (_code, sentence) => {
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(sentence.split(/[.?!] /).length).toBeGreaterThan(1);
});
