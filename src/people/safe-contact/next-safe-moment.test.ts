import fc from "fast-check";
import { expect, test } from "vitest";
import { today, weekdayOf } from "../../words/day.ts";
import { timeOf } from "../../words/time.ts";
import { nextSafeMoment } from "./next-safe-moment.ts";
import { weekDays } from "./safe-contact.ts";

const everyDay = [...weekDays];
const safe = (hours_from: string, hours_to: string, days: string[] = everyDay) => ({
  hours_from,
  hours_to,
  days,
});
const london = (wall: string): Date => new Date(wall);

test.each([
  [
    "inside her hours it is now",
    safe("08:00", "20:00"),
    "2026-08-04T09:00:00+01:00",
    "2026-08-04T09:00:00+01:00",
  ],
  [
    "before them it is when they open",
    safe("08:00", "20:00"),
    "2026-08-04T06:30:00+01:00",
    "2026-08-04T08:00:00+01:00",
  ],
  [
    "the moment they close is outside",
    safe("08:00", "20:00"),
    "2026-08-04T20:00:00+01:00",
    "2026-08-05T08:00:00+01:00",
  ],
  [
    "on an unsafe day it is the next safe one",
    safe("08:00", "20:00", ["mon"]),
    "2026-08-04T09:00:00+01:00",
    "2026-08-10T08:00:00+01:00",
  ],
  [
    "hours that wrap midnight hold after midnight",
    safe("22:00", "06:00"),
    "2026-08-04T02:00:00+01:00",
    "2026-08-04T02:00:00+01:00",
  ],
  [
    "a wrapped night belongs to the day it begins on",
    safe("22:00", "06:00", ["mon"]),
    "2026-08-04T05:00:00+01:00",
    "2026-08-04T05:00:00+01:00",
  ],
  [
    "and not to the morning of its own day",
    safe("22:00", "06:00", ["tue"]),
    "2026-08-04T05:00:00+01:00",
    "2026-08-04T22:00:00+01:00",
  ],
  [
    "the same time twice is any time",
    safe("00:00", "00:00"),
    "2026-08-04T03:00:00+01:00",
    "2026-08-04T03:00:00+01:00",
  ],
  [
    "8am is 8am on both sides of the autumn change",
    safe("08:00", "20:00"),
    "2026-10-24T21:00:00+01:00",
    "2026-10-25T08:00:00Z",
  ],
  ["and of the spring change", safe("08:00", "20:00"), "2027-03-27T21:00:00Z", "2027-03-28T08:00:00+01:00"],
  [
    "a time the spring change skips opens an hour on",
    safe("01:30", "05:00"),
    "2027-03-28T00:15:00Z",
    "2027-03-28T02:30:00+01:00",
  ],
])("%s", (_what, hours, now, then) => {
  expect(nextSafeMoment(hours, london(now))?.toISOString()).toBe(london(then).toISOString());
});

test("no safe day means never", () => {
  expect(nextSafeMoment(safe("08:00", "20:00", []), london("2026-08-04T09:00:00+01:00"))).toBeNull();
});

const halfHour = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 ? "30" : "00"}`);

test("the moment is never before now, never more than eight days off, and its wall clock lies in her hours", () => {
  const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(
      halfHour,
      halfHour,
      fc.subarray(everyDay, { minLength: 1 }),
      moments,
      (from, to, days, now) => {
        const then = nextSafeMoment(safe(from, to, days), now);
        expect(then).not.toBeNull();
        if (!then) return;
        expect(then.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(then.getTime() - now.getTime()).toBeLessThan(8.1 * 86_400_000);
        const clock = timeOf(then);
        const on = days.includes(everyDay[weekdayOf(today(then)) - 1] ?? "mon");
        if (from < to && on) expect(clock >= from || clock > "00:30").toBe(true);
        if (from < to) expect(on).toBe(true);
        // asked again at that moment, it is that moment
        expect(nextSafeMoment(safe(from, to, days), then)?.getTime()).toBe(then.getTime());
      },
    ),
  );
});
