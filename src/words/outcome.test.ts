import { expect, test } from "vitest";
import { happened, nothing, refused } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

type Door = { open: boolean };
type DoorFact = { type: "DoorOpened" };

const openDoor = (door: Door, locked: boolean): Outcome<Door, DoorFact, "locked"> => {
  if (locked) return refused("locked");
  return door.open ? nothing() : happened({ open: true }, { type: "DoorOpened" });
};

test("an act answers in exactly one of three ways", () => {
  expect(openDoor({ open: false }, false)).toEqual({
    kind: "happened",
    state: { open: true },
    facts: [{ type: "DoorOpened" }],
  });
  expect(openDoor({ open: true }, false)).toEqual({ kind: "nothing" });
  expect(openDoor({ open: false }, true)).toEqual({ kind: "refused", refusal: "locked" });
});
