import { expect, test } from "vitest";
import { gatherLooks } from "./gather-looks.ts";

const look = (at: string, viewerId = "ruth", page = "person") => ({
  at: new Date(at),
  viewerId,
  viewerRole: "coordinator",
  page,
});

test("the same page on the same day is one line, with its count and its latest time", () => {
  expect(
    gatherLooks([
      look("2026-08-04T15:00:00Z"),
      look("2026-08-04T14:00:00Z", "amina"),
      look("2026-08-04T09:00:00Z"),
      look("2026-08-03T09:00:00Z"),
      look("2026-08-03T08:00:00Z", "ruth", "safe-contact"),
    ]).map(({ day, viewerId, page, times }) => [day, viewerId, page, times]),
  ).toEqual([
    ["2026-08-04", "ruth", "person", 2],
    ["2026-08-04", "amina", "person", 1],
    ["2026-08-03", "ruth", "person", 1],
    ["2026-08-03", "ruth", "safe-contact", 1],
  ]);
});

test("a day is a day in London, also in summer", () => {
  expect(gatherLooks([look("2026-08-03T23:30:00Z")])[0]?.day).toBe("2026-08-04");
});
