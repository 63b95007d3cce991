import { expect, test } from "vitest";
import { nextDue } from "./rhythm.ts";

test.each([
  ["daily", null, 9, "2026-08-04T09:00:00+01:00", "2026-08-05T09:00:00+01:00"],
  ["daily", null, 10, "2026-08-04T09:00:00+01:00", "2026-08-04T10:00:00+01:00"],
  ["weekly", 5, 17, "2026-08-04T09:00:00+01:00", "2026-08-07T17:00:00+01:00"],
  ["weekly", 2, 9, "2026-08-04T09:00:00+01:00", "2026-08-11T09:00:00+01:00"],
  // over the end of summer time, at the same hour on the clock
  ["weekly", 1, 8, "2026-10-24T12:00:00+01:00", "2026-10-26T08:00:00+00:00"],
  ["daily", null, 1, "2026-03-28T12:00:00+00:00", "2026-03-29T02:00:00+01:00"],
] as const)("%s on %s at %s after %s is %s", (digest, weekday, hour, after, due) => {
  expect(nextDue({ digest, weekday, hour }, new Date(after))).toEqual(new Date(due));
});
