import { expect, test } from "vitest";
import { message } from "./pages/outbox-page.sample.ts";
import { sayState } from "./say-state.ts";

const now = new Date("2026-08-04T09:00:00+01:00");

test.each([
  ["sent", {}, "Arrived today at 8:55am"],
  ["owed", {}, "On its way"],
  [
    "owed",
    { why: "waiting for her safe hours", notBefore: new Date("2026-08-04T10:00:00+01:00") },
    "Waiting until today at 10am: waiting for her safe hours",
  ],
  [
    "withheld",
    { why: "no mobile number is known: call, or ask how to write" },
    "Not sent: no mobile number is known: call, or ask how to write",
  ],
  [
    "not delivered",
    { why: "the number or address is wrong" },
    "Not delivered: the number or address is wrong",
  ],
  [
    "cancelled",
    { why: "it had ended before it could be sent" },
    "No longer sent: it had ended before it could be sent",
  ],
])("a message that is %s", (state, also, said) =>
  expect(sayState(message({ state, ...also }), now)).toBe(said),
);
