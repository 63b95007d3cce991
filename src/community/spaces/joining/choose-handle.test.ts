import { expect, test } from "vitest";
import { chooseHandle } from "./choose-handle.ts";
import { pictureKeys, pictures } from "./pictures.ts";
import { skeleton } from "./skeleton.ts";
import { suggestHandles } from "./suggest-handles.ts";

const asked = {
  herName: "Chloe Barnes",
  herAddresses: ["chloe.b82@parents.example", "+447700900101"],
  others: ["Early Otter", "Rainy Lighthouse"],
  supporterNames: ["Amina Yusuf", "Grace Whitlock"],
};
const choose = (typed: string): string => {
  const outcome = chooseHandle({ ...asked, typed });
  return outcome.kind === "happened"
    ? outcome.state
    : outcome.kind === "refused"
      ? outcome.refusal
      : "nothing";
};

test.each([
  ["Copper Kettle", "Copper Kettle"],
  ["  Sunday   Puddle ", "Sunday Puddle"],
  ["Mum of 2", "Mum of 2"],
  ["ﬁreﬂy", "firefly"],
  ["نجمة", "نجمة"],
  ["Llygad-y-dydd", "Llygad-y-dydd"],
  ["Gracefully", "Gracefully"],
])("“%s” is kept as “%s”", (typed, kept) => expect(choose(typed)).toBe(kept));

test.each([
  ["", "handleMissing"],
  ["   ", "handleMissing"],
  ["\u200b\u200b", "handleMissing"],
  ["Ab", "handleShort"],
  ["A very long name for anybody", "handleLong"],
  ["x".repeat(5_000), "handleLong"],
  ["Otter <b>", "handleLetters"],
  ["12 34", "handleLetters"],
  ["🦦🦦🦦", "handleLetters"],
  // her own name, however it is spelt
  ["Chloe", "handleHerName"],
  ["chloe from town", "handleHerName"],
  ["ChloeAndBump", "handleHerName"],
  ["Сhlоe", "handleHerName"], // Cyrillic С and о
  ["Ch1oe", "handleHerName"],
  ["Mrs Barnes", "handleHerName"],
  ["B a r n e s", "handleHerName"],
  ["chloeb82", "handleHerName"],
  ["a@b", "handleAddress"],
  ["Ring 07700900101", "handleDigits"],
  ["Otter 12345", "handleDigits"],
  // taken for somebody who looks after the space
  ["Supporter Sue", "handleOffice"],
  ["Supp0rter", "handleOffice"],
  ["The Midwife", "handleOffice"],
  ["Amina", "handleSupporter"],
  ["Αmina", "handleSupporter"], // a Greek alpha
  ["Grace W", "handleSupporter"],
  // or for somebody who is there
  ["early otter", "handleTaken"],
  ["Early 0tter", "handleTaken"],
  ["Еarly-Оtter", "handleTaken"],
] as const)("“%s” is refused: %s", (typed, refusal) => expect(choose(typed)).toBe(refusal));

test("letters that look alike are one, and different names stay different", () => {
  expect(skeleton("раураl")).toBe(skeleton("paypal"));
  expect(skeleton("Ｏｔｔｅｒ")).toBe(skeleton("otter"));
  expect(skeleton("Amber")).not.toBe(skeleton("Ember"));
});

test("what is suggested can be chosen, is free, and stays the same for the same page", () => {
  const names = suggestHandles("a seed", asked.others);
  expect(names).toHaveLength(3);
  expect(suggestHandles("a seed", asked.others)).toEqual(names);
  for (const name of names) expect(choose(name)).toBe(name);
  expect(suggestHandles("a seed", names)).not.toEqual(expect.arrayContaining(names));
});

test("each picture is drawn and named", () => {
  expect(pictureKeys).toHaveLength(12);
  expect(new Set(Object.values(pictures)).size).toBe(12);
});
