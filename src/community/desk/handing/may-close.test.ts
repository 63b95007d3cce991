import { expect, test } from "vitest";
import { aCare } from "../care.sample.ts";
import type { Care } from "../care.ts";
import { assignAll, needsOwner, type Keeper } from "./may-close.ts";

const now = new Date("2026-08-04T11:00:00Z");

test.each<[string, Partial<Care>, boolean]>([
  ["an amber nobody has", {}, true],
  ["an amber she has herself", { ownerId: "her" }, true],
  ["an amber somebody else has", { ownerId: "other" }, false],
  ["an amber the coordinators have", { boardAt: now }, false],
  ["an amber that is over", { settledAt: now, settledHow: "replied" }, false],
  ["a green nobody has", { tier: "none" }, false],
  ["a red nobody has opened, whoever was told", { tier: "R", boardAt: now }, true],
  [
    "a red that was opened and is with the coordinators",
    { tier: "R", openedAt: now, openedBy: "x", boardAt: now },
    false,
  ],
])("%s: needs an owner? %s", (_, change, needs) => {
  expect(needsOwner([aCare(change)], "her")).toHaveLength(needs ? 1 : 0);
});

const next: Keeper = { kind: "person", personId: "next" };

test("each has somebody who is there afterwards, or nothing is assigned", () => {
  const two = [aCare({ postId: "a" }), aCare({ postId: "b" })];
  expect(assignAll(two, new Map([["a", next]]), ["next"])).toBeNull();
  expect(
    assignAll(
      two,
      new Map([
        ["a", next],
        ["b", { kind: "person", personId: "her" }],
      ]),
      ["next"],
    ),
  ).toBeNull();
  expect(
    assignAll(
      two,
      new Map<string, Keeper>([
        ["a", next],
        ["b", { kind: "coordinators" }],
      ]),
      ["next"],
    )?.size,
  ).toBe(2);
  expect(assignAll([], new Map(), [])?.size).toBe(0);
});
