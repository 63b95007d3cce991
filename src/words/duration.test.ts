import { expect, test } from "vitest";
import { sayAgo, sayMinutes } from "./duration.ts";

test.each([
  [135, "2 hours 15 minutes"],
  [60, "1 hour"],
  [1, "1 minute"],
  [0, "0 minutes"],
  [61, "1 hour 1 minute"],
  [-5, "0 minutes"],
])("%d minutes is said %s", (minutes, said) => {
  expect(sayMinutes(minutes)).toBe(said);
});

test.each([
  ["2026-08-06T11:59:40Z", "just now"],
  ["2026-08-06T11:55:00Z", "5 minutes ago"],
  ["2026-08-06T10:00:00Z", "2 hours ago"],
  ["2026-08-05T15:15:00Z", "yesterday at 4:15pm"],
  ["2026-08-06T13:00:00Z", "today at 2pm"],
])("%s is said %s", (instant, said) => {
  expect(sayAgo(new Date(instant), new Date("2026-08-06T12:00:00Z"))).toBe(said);
});
