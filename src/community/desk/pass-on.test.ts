import { describe, expect, test } from "vitest";
import { aCare } from "./care.sample.ts";
import { passOn } from "./pass-on.ts";

const now = new Date("2026-08-04T11:00:00Z");
const next = { personId: "next", fromAt: new Date("2026-08-04T17:00:00Z") };

describe("an answer that is overdue", () => {
  test.each([
    [
      "the others who are here",
      aCare({ ownerId: "one" }),
      { hereIds: ["one", "two"], next },
      { rung: 1, fallbackId: "two", tellIds: ["two"] },
    ],
    [
      "nobody else here: who is next on the rota",
      aCare({ ownerId: "one" }),
      { hereIds: ["one"], next },
      { rung: 2, fallbackId: "next", tellIds: ["next"] },
    ],
    [
      "after the others, who is next",
      aCare({ rung: 1 }),
      { hereIds: ["two"], next },
      { rung: 2, fallbackId: "next", tellIds: ["next"] },
    ],
    [
      "nobody at all: the coordinators",
      aCare(),
      { hereIds: [], next: null },
      { rung: 3, fallbackId: null, tellIds: [], tellCoordinators: true },
    ],
    [
      "after who is next, the coordinators",
      aCare({ rung: 2 }),
      { hereIds: ["two"], next },
      { rung: 3, tellCoordinators: true },
    ],
    [
      "whoever has it is not her own fallback",
      aCare({ ownerId: "next", rung: 1 }),
      { hereIds: [], next },
      { rung: 3, tellCoordinators: true },
    ],
  ])("goes to %s", (_, care, others, expected) => {
    expect(passOn(care, others, { replyMinutes: 60, opens: true }, now)).toMatchObject({
      callDuty: false,
      ...expected,
    });
  });

  test("a red nobody has opened goes to whoever is on call and to the board, and those here hear of it again", () => {
    const passed = passOn(
      aCare({ tier: "R" }),
      { hereIds: ["one"], next },
      { replyMinutes: 60, opens: true },
      now,
    );
    expect(passed).toMatchObject({ rung: 3, callDuty: true, boardAt: now, dueAt: null, tellIds: ["one"] });
  });

  test("a red somebody opened goes the way of every answer", () => {
    const opened = aCare({ tier: "R", openedAt: now, openedBy: "one", ownerId: "one" });
    expect(
      passOn(opened, { hereIds: ["one", "two"], next }, { replyMinutes: 60, opens: true }, now),
    ).toMatchObject({
      rung: 1,
      callDuty: false,
    });
  });

  test("what is said within a conversation waits to be read, and wakes no coordinator", () => {
    const passed = passOn(
      aCare({ tier: "none", rung: 2 }),
      { hereIds: [], next: null },
      { replyMinutes: 60, opens: false },
      now,
    );
    expect(passed).toMatchObject({ rung: 2, boardAt: null, tellIds: [], tellCoordinators: false });
    expect(passed.dueAt?.getTime()).toBeGreaterThan(now.getTime());
  });

  test("every step has a next moment or a place on the board", () => {
    for (const rung of [0, 1, 2, 3])
      for (const hereIds of [[], ["one"], ["one", "two"]])
        for (const one of [null, next])
          for (const tier of ["R", "S", "A", "none"] as const) {
            const passed = passOn(
              aCare({ rung, tier }),
              { hereIds, next: one },
              { replyMinutes: 60, opens: true },
              now,
            );
            expect(passed.dueAt ?? passed.boardAt).not.toBeNull();
            expect(passed.rung).toBeGreaterThanOrEqual(Math.min(rung, 3));
          }
  });
});
