import fc from "fast-check";
import { expect, test } from "vitest";
import { amina, day, evening, on, shiftOn } from "./rota.sample.ts";
import type { Volunteer } from "./volunteer.ts";
import { whoCouldCover } from "./who-could-cover.ts";
import { whyNot } from "./why-not.ts";

const now = on("2026-08-04", "09:00");
// a Saturday
const band = evening("2026-08-08");
const her = (personId: string, more: Partial<Volunteer> = {}): Volunteer => ({
  ...amina,
  personId,
  handle: personId,
  ...more,
});

test.each([
  ["nothing", {}, null],
  ["leave that day", { leave: [{ fromOn: day("2026-08-08"), untilOn: day("2026-08-08") }] }, "onLeave"],
  ["leave without an end", { leave: [{ fromOn: day("2026-08-01"), untilOn: null }] }, "onLeave"],
  [
    "leave until the day before",
    { leave: [{ fromOn: day("2026-08-01"), untilOn: day("2026-08-07") }] },
    null,
  ],
  ["standing down", { standsDown: true }, "standsDown"],
  ["a check that lapsed", { ready: false }, "notReady"],
  ["another shift then", { shifts: [shiftOn("her", "2026-08-08", "19:00", "21:00")] }, "doubleBooked"],
  [
    "one that ends as it begins, on a full day",
    { shifts: [shiftOn("her", "2026-08-08", "16:00", "18:00")] },
    "dayFull",
  ],
  ["late the evening before", { shifts: [shiftOn("her", "2026-08-07", "20:00", "22:00")] }, null],
  [
    "a week that is full",
    { weekMinutesMax: 240, shifts: [shiftOn("her", "2026-08-05"), shiftOn("her", "2026-08-06")] },
    "weekFull",
  ],
  [
    "a full week before this one",
    { weekMinutesMax: 240, shifts: [shiftOn("her", "2026-08-01"), shiftOn("her", "2026-08-02")] },
    null,
  ],
] as const)("what stands in the way: %s", (_, more, because) => {
  expect(whyNot(band, her("her", more), now)).toBe(because);
});

test("too little rest between two days", () => {
  const early = {
    ...evening("2026-08-08"),
    fromAt: on("2026-08-08", "05:00"),
    toAt: on("2026-08-08", "07:00"),
  };
  expect(whyNot(early, her("her", { shifts: [shiftOn("her", "2026-08-07", "20:00", "22:00")] }), now)).toBe(
    "tooLittleRest",
  );
  expect(
    whyNot(early, her("her", { shifts: [shiftOn("her", "2026-08-07", "19:00", "21:00")] }), now),
  ).toBeNull();
});

const order = (...volunteers: Volunteer[]): string[] =>
  whoCouldCover(band, volunteers, now).could.map(({ personId }) => personId);

test("least recently asked first, then the lightest month; whoever would rather not comes last", () => {
  const asked = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  expect(
    order(
      her("asked yesterday", { lastAskedAt: asked(1) }),
      her("busy", { shifts: [shiftOn("busy", "2026-08-20")] }),
      her("rather not", { wishes: [{ weekday: 6, hoursFrom: "18:00", wish: "rather not" }] }),
      her("asked last week", { lastAskedAt: asked(7) }),
      her("never asked"),
    ),
  ).toEqual(["never asked", "busy", "asked last week", "asked yesterday", "rather not"]);
  expect(order(her("a"), her("free", { availability: ["sat-evening"] }))).toEqual(["free", "a"]);
});

test("whoever cannot is named apart, with the reason", () => {
  const gaveUp = her("gave up", { gaveUp: [evening("2026-08-08")] });
  const cannot = her("cannot", { wishes: [{ weekday: 6, hoursFrom: "18:00", wish: "cannot" }] });
  const { could, couldNot } = whoCouldCover(
    band,
    [cannot, gaveUp, her("lapsed", { ready: false }), her("can")],
    now,
  );
  expect(could.map(({ personId }) => personId)).toEqual(["can"]);
  expect(couldNot.map(({ personId, because }) => [personId, because])).toEqual([
    ["cannot", "cannot"],
    ["gave up", "cannot"],
    ["lapsed", "notReady"],
  ]);
});

test("asked one after the other, everybody who could is asked before anybody is asked twice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 24 }), (people, times) => {
      const all = Array.from({ length: people }, (_, n) => her(`v${n}`));
      const asked = new Map<string, number>();
      for (let turn = 0; turn < times; turn++) {
        const { could } = whoCouldCover(band, all, now);
        const first = all.find(({ personId }) => personId === could[0]?.personId);
        if (!first) throw new Error("somebody could");
        first.lastAskedAt = new Date(now.getTime() + turn * 60_000);
        asked.set(first.personId, (asked.get(first.personId) ?? 0) + 1);
      }
      const counts = all.map(({ personId }) => asked.get(personId) ?? 0);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});
