import { expect, test } from "vitest";
import { isSlot, saySlot, SLOTS } from "./availability.ts";

test("a week has twenty-one parts, each said as people say it", () => {
  expect(new Set(SLOTS).size).toBe(21);
  expect(SLOTS[0]).toBe("mon-morning");
  expect(saySlot("tue-evening")).toBe("Tuesday evenings");
  expect(isSlot("sun-evening")).toBe(true);
  expect(isSlot("sun-night")).toBe(false);
});
