import { expect, test } from "vitest";
import { needsLooker, passPictureOn } from "./pass-picture-on.ts";
import type { PictureWait } from "./picture-wait.ts";

const now = new Date("2026-08-04T11:00:00Z");
const at = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const wait = (change: Partial<PictureWait>): PictureWait => ({
  postId: "a",
  spaceId: "s",
  threadId: "t",
  sentAt: at(-90),
  promisedAt: at(-30),
  dueAt: at(0),
  toldAt: null,
  ownerId: null,
  boardAt: null,
  ...change,
});

test("overdue, those here are told once and have half the promise more; then the coordinators have it", () => {
  expect(passPictureOn(wait({}), ["amina"], 60, now)).toEqual({
    dueAt: at(30),
    boardAt: null,
    tellIds: ["amina"],
  });
  expect(passPictureOn(wait({}), ["amina"], 4, now).dueAt).toEqual(at(5));
  expect(passPictureOn(wait({ toldAt: at(-30) }), ["amina"], 60, now)).toEqual({
    dueAt: null,
    boardAt: now,
    tellIds: [],
  });
  expect(passPictureOn(wait({}), [], 60, now).boardAt).toEqual(now);
});

test.each<[string, Partial<PictureWait>, boolean]>([
  ["one beyond its clock that nobody has", {}, true],
  ["one beyond its clock of which those here were told", { toldAt: at(-5), dueAt: at(25) }, true],
  ["one that still has time", { promisedAt: at(20), dueAt: at(20) }, false],
  [
    "one she was handed, however much time it has",
    { ownerId: "her", promisedAt: at(20), dueAt: at(20) },
    true,
  ],
  ["one somebody else was handed", { ownerId: "other" }, false],
  ["one the coordinators have", { boardAt: at(-10), dueAt: null }, false],
])("%s: does her shift wait for it? %s", (_, change, needs) => {
  expect(needsLooker([wait(change)], "her", now)).toHaveLength(needs ? 1 : 0);
});
