import fc from "fast-check";
import { expect, test } from "vitest";
import { worstFirst } from "./worst-first.ts";

const monday = new Date("2026-08-03T09:00:00Z");
const tuesday = new Date("2026-08-04T09:00:00Z");
const severities = ["now", "soon", "fine"] as const;

test("now comes before today, late before in time, and the longest wait first", () => {
  const things = [
    { key: "watching", severity: "fine", late: false, since: monday },
    { key: "today, late", severity: "soon", late: true, since: tuesday },
    { key: "now, since Monday", severity: "now", late: false, since: monday },
    { key: "now", severity: "now", late: false, since: tuesday },
    { key: "today", severity: "soon", late: false, since: monday },
  ] as const;
  expect(worstFirst(things).map(({ key }) => key)).toEqual([
    "now, since Monday",
    "now",
    "today, late",
    "today",
    "watching",
  ]);
});

test("the order does not depend on the order things came in", () => {
  const thing = fc.record({
    key: fc.string(),
    severity: fc.constantFrom(...severities),
    late: fc.boolean(),
    since: fc.constantFrom(monday, tuesday),
  });
  fc.assert(
    fc.property(fc.uniqueArray(thing, { selector: ({ key }) => key }), (things) => {
      expect(worstFirst(things.toReversed())).toEqual(worstFirst(things));
    }),
  );
});
