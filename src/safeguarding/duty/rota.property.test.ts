import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay, at } from "../../words/day.ts";
import { onTheRota } from "./on-the-rota.ts";
import type { Pattern, Rota } from "./rota.ts";
import { rungsOf, type RoleHolder } from "./rungs.ts";
import { posts } from "./post.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const pattern = (
  personId: string,
  hoursFrom: string,
  hoursTo: string,
  more: Partial<Pattern> = {},
): Pattern => ({
  id: personId,
  programmeId: null,
  post: "lead",
  personId,
  weekdays: everyDay,
  hoursFrom,
  hoursTo,
  fromOn: asDay("2026-01-01"),
  toOn: null,
  addedAt: new Date("2026-01-01T00:00:00Z"),
  ...more,
});
const rota = (more: Partial<Rota>): Rota => ({ turns: [], patterns: [], aways: [], ...more });
const hours = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:30`);
// the days on which the clocks change, and those around them
const days = fc
  .constantFrom(
    "2026-03-28",
    "2026-03-29",
    "2026-03-30",
    "2026-10-24",
    "2026-10-25",
    "2026-10-26",
    "2026-08-04",
  )
  .map(asDay);

test("two who share the day have every minute of it between them, and none twice, also when the clocks change", () => {
  fc.assert(
    fc.property(hours, hours, days, fc.integer({ min: 0, max: 60 * 24 }), (one, other, day, minute) => {
      fc.pre(one !== other);
      const shared = rota({ patterns: [pattern("ann", one, other), pattern("bea", other, one)] });
      const now = new Date(at(day, "00:00").getTime() + minute * 60_000);
      const alone = (id: string) =>
        onTheRota(
          rota({ patterns: shared.patterns.filter((each) => each.personId === id) }),
          "lead",
          null,
          now,
        );
      expect([alone("ann"), alone("bea")].filter(Boolean).length).toBe(1);
      expect(onTheRota(shared, "lead", null, now)).toBe(alone("ann") ?? alone("bea"));
    }),
  );
});

test("the night on which an hour is skipped is an hour shorter, the one on which it comes twice an hour longer", () => {
  const night = rota({ patterns: [pattern("ann", "22:00", "08:00")] });
  const minutesOf = (day: string): number => {
    const noon = at(asDay(day), "12:00").getTime();
    const all = Array.from({ length: 26 * 60 }, (_, n) => new Date(noon + n * 60_000)).filter(
      (now) => now < at(addDays(asDay(day), 1), "12:00"),
    );
    return all.filter((now) => onTheRota(night, "lead", null, now) === "ann").length;
  };
  expect([minutesOf("2026-03-28"), minutesOf("2026-08-04"), minutesOf("2026-10-24")]).toEqual([
    540, 600, 660,
  ]);
});

const now = at(asDay("2026-08-04"), "02:00");
const from = new Date(now.getTime() - 3_600_000);
const to = new Date(now.getTime() + 3_600_000);
const turn = (personId: string, addedAt: string, post: (typeof posts)[number] = "lead") => ({
  id: personId,
  programmeId: null,
  post,
  personId,
  fromAt: from,
  toAt: to,
  addedAt: new Date(addedAt),
});

test("a turn comes before the usual week, and what was said last before what was said earlier", () => {
  const patterns = [pattern("ann", "00:00", "00:00")];
  expect(onTheRota(rota({ patterns }), "lead", null, now)).toBe("ann");
  expect(
    onTheRota(
      rota({ patterns, turns: [turn("bea", "2026-02-01"), turn("cat", "2026-03-01")] }),
      "lead",
      null,
      now,
    ),
  ).toBe("cat");
});

test("a lead on leave is passed over, and her deputy is first; a programme without a rota uses the organisation's", () => {
  const patterns = [pattern("ann", "00:00", "00:00"), pattern("bea", "00:00", "00:00", { post: "deputy" })];
  const holders: RoleHolder[] = [{ personId: "eve", role: "safeguarding-lead", programmeId: null }];
  const asked = { holders, programmeId: "a programme", now, skip: [], avoid: [] };
  expect(rungsOf({ ...asked, rota: rota({ patterns }) }).map((rung) => rung.personIds)).toEqual([
    ["ann"],
    ["bea"],
  ]);
  const aways = [{ id: "1", personId: "ann", fromAt: from, toAt: to }];
  expect(rungsOf({ ...asked, rota: rota({ patterns, aways }) })).toMatchObject([
    { post: "deputy", personIds: ["bea"] },
  ]);
});

test("when nothing is set up: safeguarding leads, then coordinators, then administrators", () => {
  const holders: RoleHolder[] = [
    { personId: "sue", role: "administrator", programmeId: null },
    { personId: "ruth", role: "coordinator", programmeId: "p" },
    { personId: "cleo", role: "coordinator", programmeId: "another" },
    { personId: "kim", role: "safeguarding-lead", programmeId: null },
  ];
  const rungs = rungsOf({ rota: rota({}), holders, programmeId: "p", now, skip: [], avoid: [] });
  expect(rungs.map((rung) => rung.personIds)).toEqual([["kim"], ["ruth"], ["sue"]]);
});

test("whom it is about and who raised it are on no rung, whatever they hold; there is somebody while anybody may be told", () => {
  const ids = ["ann", "bea", "cat", "dot"];
  const someRota = fc.record({
    turns: fc.array(fc.record({ person: fc.constantFrom(...ids), post: fc.constantFrom(...posts) }), {
      maxLength: 5,
    }),
    patterns: fc.array(fc.record({ person: fc.constantFrom(...ids), post: fc.constantFrom(...posts) }), {
      maxLength: 5,
    }),
    away: fc.subarray(ids),
  });
  const someHolders = fc.array(
    fc.record({
      personId: fc.constantFrom(...ids),
      role: fc.constantFrom("safeguarding-lead" as const, "coordinator" as const, "administrator" as const),
      programmeId: fc.constantFrom(null, "p"),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      someRota,
      someHolders,
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      (some, holders, about, raiser) => {
        const full: Rota = {
          turns: some.turns.map(({ person, post }) => turn(person, "2026-02-01", post)),
          patterns: some.patterns.map(({ person, post }) => pattern(person, "00:00", "00:00", { post })),
          aways: some.away.map((personId) => ({ id: personId, personId, fromAt: from, toAt: to })),
        };
        const rungs = rungsOf({ rota: full, holders, programmeId: "p", now, skip: [about], avoid: [raiser] });
        const told = rungs.flatMap(({ personIds }) => personIds);
        expect(told).not.toContain(about);
        expect(new Set(told).size).toBe(told.length);
        const others = holders.map(({ personId }) => personId).filter((id) => id !== about && id !== raiser);
        if (others.length > 0) expect(told).not.toContain(raiser);
        if (holders.some(({ personId }) => personId !== about)) expect(told.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
