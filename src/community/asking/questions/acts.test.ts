import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerBy } from "./answer-by.ts";
import { answerQuestion } from "./answer-question.ts";
import { askQuestion, openMax, sayYesToAsking, type Asking, type NewQuestion } from "./ask-question.ts";
import { followUp, leaveToParents, shareQuestion, withdrawQuestion } from "./hers.ts";
import { nextProfessional, type Answerer } from "./next-professional.ts";
import { passOn } from "./pass-on.ts";
import { isWaiting, type Question, type QuestionAnswer } from "./question.ts";

const now = new Date("2026-08-04T09:00:00+01:00");
const nation = "england-and-wales";
const imogen: Answerer = { personId: "a", title: "Midwife", knownAs: "Imogen", open: 2 };
const fola: Answerer = { personId: "b", title: "Health visitor", knownAs: "Fola", open: 0 };
const hers: NewQuestion = {
  id: "q",
  programmeId: "p",
  spaceId: "s",
  words: "Is it safe?",
  weeks: null,
  handedBy: null,
  mayShare: false,
  waitsForHer: false,
};
const asking: Asking = { answerers: [imogen, fola], workingDays: 2, nation, now, openOfHers: 0 };
const ask = (change: Partial<NewQuestion> = {}, how: Partial<Asking> = {}): Question => {
  const outcome = askQuestion({ ...hers, ...change }, { ...asking, ...how });
  if (outcome.kind !== "happened") throw new Error(outcome.kind);
  return outcome.state;
};
const by = { personId: "b", title: "Health visitor", knownAs: "Fola" };
const peer = { personId: "x", title: null, knownAs: "Amina" };
const words = { id: "1", words: "Yes.", keepPrivate: false };
const answered = (question: Question): { question: Question; answer: QuestionAnswer } => {
  const outcome = answerQuestion(question, [], by, words, now);
  if (outcome.kind !== "happened") throw new Error(outcome.kind);
  return outcome.state;
};
const said = (outcome: { kind: string; refusal?: string }): string => outcome.refusal ?? outcome.kind;

test.each([
  ["a Tuesday", "2026-08-04T09:00:00+01:00", 2, "2026-08-06T16:00:00.000Z"],
  ["a Friday evening", "2026-08-07T22:00:00+01:00", 2, "2026-08-11T16:00:00.000Z"],
  ["before the August bank holiday", "2026-08-28T10:00:00+01:00", 2, "2026-09-02T16:00:00.000Z"],
  ["over the end of summer time", "2026-10-23T10:00:00+01:00", 1, "2026-10-26T17:00:00.000Z"],
] as const)("asked on %s it is answered by five of the working day promised", (_, from, days, by) =>
  expect(answerBy(new Date(from), days, nation).toISOString()).toBe(by),
);

describe("it is in somebody's hands from the moment it is asked", () => {
  test("in those of whoever has the fewest", () => expect(ask().withPersonId).toBe("b"));
  test("on the board where nobody answers yet", () =>
    expect(ask({}, { answerers: [] })).toMatchObject({ withPersonId: null, boardAt: now }));
  test("never in nobody's, whoever had it and however often it is passed on", () => {
    fc.assert(
      fc.property(fc.subarray(["a", "b"]), fc.integer({ min: 1, max: 5 }), (had, times) => {
        let question = ask();
        const seen = new Set(had);
        for (let turn = 0; turn < times; turn++) {
          const outcome = passOn(question, "overdue", { answerers: [imogen, fola], had: seen, now, nation });
          if (outcome.kind === "happened") question = outcome.state;
          if (question.withPersonId) seen.add(question.withPersonId);
          expect(question.withPersonId !== null || question.boardAt !== null).toBe(true);
          expect(isWaiting(question)).toBe(true);
        }
      }),
    );
  });
  test("nobody gets back what she has had", () => {
    expect(nextProfessional([imogen, fola], new Set(["b"]))?.personId).toBe("a");
    expect(nextProfessional([imogen, fola], new Set(["a", "b"]))).toBe(null);
  });
  test("a member with many open is asked to wait for one", () =>
    expect(said(askQuestion(hers, { ...asking, openOfHers: openMax }))).toBe("manyOpen"));
});

test("in her own words only with her yes: before it nobody has it and no clock runs", () => {
  const waiting = ask({ waitsForHer: true, handedBy: "x" });
  expect(waiting).toMatchObject({ withPersonId: null, answerBy: null, boardAt: null, waitsForHerAt: now });
  expect(said(answerQuestion(waiting, [], by, words, now))).toBe("notHereAnyMore");
  expect(said(passOn(waiting, "overdue", { answerers: [fola], had: new Set(), now, nation }))).toBe(
    "nothing",
  );
  const yes = sayYesToAsking(waiting, asking);
  expect(yes.kind === "happened" && yes.state).toMatchObject({ withPersonId: "b", waitsForHerAt: null });
});

describe("answers", () => {
  test.each([
    ["a professional", by, "happened"],
    ["a supporter, about health", peer, "needsTheRole"],
  ] as const)("%s: %s", (_, who, expected) =>
    expect(said(answerQuestion(ask(), [], who, words, now))).toBe(expected),
  );
  test("a supporter may say what it was like, where that is what was asked", () => {
    const left = leaveToParents(ask());
    expect(left.kind === "happened" && said(answerQuestion(left.state, [], peer, words, now))).toBe(
      "happened",
    );
  });
  test("one answer to the question and one to what follows it", () => {
    const { question, answer } = answered(ask());
    expect(said(answerQuestion(question, [answer], by, words, now))).toBe("answeredAlready");
    const again = followUp(question, "And at night?");
    if (again.kind !== "happened") throw new Error("refused");
    expect(said(followUp(again.state, "And?"))).toBe("oneFollowUp");
    const second = answerQuestion(again.state, [answer], by, { ...words, id: "2" }, now);
    expect(second.kind === "happened" && second.state.answer.toWhat).toBe("follow-up");
    expect(said(followUp(ask(), "And?"))).toBe("notAnsweredYet");
  });
  test("what was taken back is answered no more", () => {
    const back = withdrawQuestion(ask(), now);
    expect(back.kind === "happened" && said(answerQuestion(back.state, [], by, words, now))).toBe(
      "notHereAnyMore",
    );
  });
});

describe("others read it with her yes and not otherwise (A12)", () => {
  const publishedAt = (question: Question): Date | null => answered(question).question.publishedAt;
  test("no yes", () => expect(publishedAt(ask())).toBe(null));
  test("yes, before it was answered", () => expect(publishedAt(ask({ mayShare: true }))).toEqual(now));
  test("yes, after", () => {
    const yes = shareQuestion(answered(ask()).question, true, now);
    expect(yes.kind === "happened" && yes.state.publishedAt).toEqual(now);
    const no = yes.kind === "happened" ? shareQuestion(yes.state, false, now) : yes;
    expect(no.kind === "happened" && no.state).toMatchObject({ publishedAt: null, shareYesAt: null });
  });
  test("yes, but whoever answered keeps it between them", () => {
    const outcome = answerQuestion(ask({ mayShare: true }), [], by, { ...words, keepPrivate: true }, now);
    expect(outcome.kind === "happened" && outcome.state.question.publishedAt).toBe(null);
    const later =
      outcome.kind === "happened"
        ? shareQuestion({ ...outcome.state.question, shareYesAt: null }, true, now)
        : outcome;
    expect(later.kind === "happened" && later.state).toMatchObject({ publishedAt: null });
  });
  test("taken back, it is gone for them at once", () => {
    const back = withdrawQuestion(answered(ask({ mayShare: true })).question, now);
    expect(back.kind === "happened" && back.state.publishedAt).toBe(null);
  });
});
