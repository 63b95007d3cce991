import { expect, test } from "vitest";
import { plural, sayList } from "./lists.ts";

test("lists are said with one 'and'", () => {
  expect(sayList([])).toBe("");
  expect(sayList(["a"])).toBe("a");
  expect(sayList(["a", "b"])).toBe("a and b");
  expect(sayList(["a", "b", "c"])).toBe("a, b and c");
  expect(sayList(["a", "b"], "or")).toBe("a or b");
});

test("one thing, many things", () => {
  expect(plural(1, "thing")).toBe("1 thing");
  expect(plural(0, "thing")).toBe("0 things");
  expect(plural(2431, "baby", "babies")).toBe("2,431 babies");
});
