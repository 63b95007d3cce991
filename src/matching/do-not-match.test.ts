import { expect, test } from "vitest";
import { keptApartBy, listKeptApart } from "./do-not-match.ts";
import type { DoNotMatch } from "./do-not-match.ts";
import { aParent, aSupporter } from "./pair.sample.ts";

const parent = aParent({ places: ["Elm Surgery"] });
const supporter = aSupporter({ places: ["elm  surgery"] });

const cases: [boolean, Omit<DoNotMatch, "reason">][] = [
  [false, {}],
  [true, { parentId: "parent-1", supporterId: "supporter-1" }],
  [true, { parentId: "parent-1", supporterId: "supporter-1", place: "the market" }],
  [false, { parentId: "parent-1", supporterId: "supporter-2" }],
  [true, { supporterId: "supporter-1" }],
  [true, { supporterId: "supporter-1", outcode: "cv 5" }],
  [false, { supporterId: "supporter-1", outcode: "CV6" }],
  [true, { parentId: "parent-1", outcode: "CV6" }],
  [false, { parentId: "parent-1", outcode: "CV5" }],
  [true, { place: "Elm Surgery" }],
  [false, { place: "Oak Surgery" }],
  [false, { outcode: "CV5" }],
];

test.each(cases)("kept apart: %s by %j", (apart, entry) => {
  expect(keptApartBy(parent, supporter, [{ ...entry, reason: "cousins" }]) !== undefined).toBe(apart);
});

test("those kept apart are counted, each with its reason, for the coordinator", () => {
  const entries = [{ supporterId: "supporter-1", reason: "cousins" }];
  expect(listKeptApart(parent, [supporter, aSupporter({ id: "supporter-2" })], entries)).toEqual([
    { supporterId: "supporter-1", reason: "cousins" },
  ]);
});
