import { expect, test } from "vitest";
import { answerHandover, type Handover } from "./handover.ts";

const hour = (n: number): Date => new Date(Date.UTC(2026, 7, 4, n));
const asked: Handover = {
  id: "h",
  programmeId: null,
  post: "lead",
  fromPersonId: "kim",
  toPersonId: "ruth",
  fromAt: hour(9),
  toAt: hour(17),
  note: "Nothing waits.",
  offeredAt: hour(8),
  answer: null,
};
const answered = (accepted: boolean): Handover => ({ ...asked, answer: { at: hour(9), accepted } });

test.each([
  [
    "yes before it begins: from when it was to begin",
    asked,
    { by: "ruth", accepted: true, at: hour(8) },
    hour(9),
  ],
  ["yes while it runs: from now", asked, { by: "ruth", accepted: true, at: hour(10) }, hour(10)],
  ["no: the first keeps it", asked, { by: "ruth", accepted: false, at: hour(10) }, hour(9)],
  ["no, even when it is over", asked, { by: "ruth", accepted: false, at: hour(18) }, hour(9)],
] as const)("%s", (_, before, answer, fromAt) => {
  expect(answerHandover(before, answer)).toMatchObject({
    kind: "happened",
    state: { fromAt, answer: { accepted: answer.accepted } },
  });
});

test.each([
  ["by her who asked", asked, { by: "kim", accepted: true, at: hour(8) }, "notForHer"],
  ["yes when it is over", asked, { by: "ruth", accepted: true, at: hour(17) }, "isOver"],
  ["no after yes", answered(true), { by: "ruth", accepted: false, at: hour(10) }, "answeredAlready"],
] as const)("refused: %s", (_, before, answer, refusal) => {
  expect(answerHandover(before, answer)).toEqual({ kind: "refused", refusal });
});

test("the same answer twice changes nothing", () => {
  expect(answerHandover(answered(true), { by: "ruth", accepted: true, at: hour(10) })).toEqual({
    kind: "nothing",
  });
});
