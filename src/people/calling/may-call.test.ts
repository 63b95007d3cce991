import { expect, test } from "vitest";
import { untilSheSays } from "../safe-contact/safe-contact.ts";
import { mayCall } from "./may-call.ts";

const said = { ...untilSheSays, channels: ["call" as const], hoursFrom: "09:00", hoursTo: "15:00" };
const at = (time: string) => new Date(`2026-08-04T${time}:00+01:00`);

test.each([
  ["in her hours", said, null, "10:00", { kind: "safe" }],
  ["the moment they begin", said, null, "09:00", { kind: "safe" }],
  ["before them", said, null, "08:59", { kind: "outside", why: "hours", opensAt: at("09:00") }],
  [
    "after them, until tomorrow",
    said,
    null,
    "15:00",
    { kind: "outside", why: "hours", opensAt: new Date("2026-08-05T09:00:00+01:00") },
  ],
  ["nobody has asked her yet", untilSheSays, null, "10:00", { kind: "outside", why: "way", opensAt: null }],
  [
    "text only",
    { ...said, channels: ["text" as const] },
    null,
    "10:00",
    { kind: "outside", why: "way", opensAt: null },
  ],
  ["no day is safe", { ...said, days: [] }, null, "10:00", { kind: "outside", why: "day", opensAt: null }],
  [
    "stopped, whatever the hours",
    said,
    { ways: ["text" as const, "email" as const, "call" as const] },
    "10:00",
    { kind: "outside", why: "stopped", opensAt: null },
  ],
  ["only writing is stopped", said, { ways: ["text" as const, "email" as const] }, "10:00", { kind: "safe" }],
] as const)("%s", (_, safe, stop, time, expected) => {
  expect(
    mayCall(
      { ...safe, channels: [...safe.channels], days: [...safe.days] },
      stop ? { ways: [...stop.ways] } : null,
      at(time),
    ),
  ).toEqual(expected);
});

test("her hours are London hours on both sides of the change of the clocks", () => {
  expect(mayCall(said, null, new Date("2026-10-24T08:30:00Z"))).toEqual({ kind: "safe" });
  expect(mayCall(said, null, new Date("2026-10-25T08:30:00Z")).kind).toBe("outside");
  expect(mayCall(said, null, new Date("2026-10-25T09:30:00Z"))).toEqual({ kind: "safe" });
});
