import { expect, test } from "vitest";
import { answerPass, offerPass, type Pass } from "./pass.ts";

const at = new Date("2026-08-04T09:00:00Z");
const pass: Pass = {
  id: "p",
  alertId: "a",
  fromPersonId: "kim",
  toPersonId: "ruth",
  note: "",
  offeredAt: at,
  answer: null,
};
const standing = { heldBy: "kim", keptFrom: [], open: null };

test("whoever has it asks another, and she answers for herself", () => {
  expect(offerPass(standing, pass)).toEqual({ kind: "happened", state: pass, facts: [] });
  expect(answerPass(pass, { by: "ruth", accepted: true, at })).toMatchObject({
    kind: "happened",
    state: { answer: { accepted: true } },
  });
  const yes = { ...pass, answer: { at, accepted: true } };
  expect(answerPass(yes, { by: "ruth", accepted: true, at })).toEqual({ kind: "nothing" });
  expect(offerPass({ ...standing, open: pass }, pass)).toEqual({ kind: "nothing" });
});

test.each([
  ["by somebody who does not have it", { ...standing, heldBy: "ann" }, "notYours"],
  ["while nobody has it", { ...standing, heldBy: null }, "notYours"],
  ["to whom it is about", { ...standing, keptFrom: ["ruth"] }, "keptFromHer"],
  ["while another is asked", { ...standing, open: { ...pass, id: "another" } }, "offeredAlready"],
] as const)("handing on is refused %s", (_, now, refusal) => {
  expect(offerPass(now, pass)).toEqual({ kind: "refused", refusal });
});

test("answering is refused to others, and the other way round", () => {
  expect(answerPass(pass, { by: "kim", accepted: true, at })).toEqual({
    kind: "refused",
    refusal: "notForHer",
  });
  const no = { ...pass, answer: { at, accepted: false } };
  expect(answerPass(no, { by: "ruth", accepted: true, at })).toEqual({
    kind: "refused",
    refusal: "answeredAlready",
  });
});
