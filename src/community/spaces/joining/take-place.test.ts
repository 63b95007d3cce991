import { expect, test } from "vitest";
import { asDay } from "../../../words/day.ts";
import { splitSpace } from "../setting-up/split-space.ts";
import { takePlace, type OpenOffer } from "./take-place.ts";

const today = asDay("2026-08-04");
const offer: OpenOffer = {
  id: "place",
  spaceId: "space",
  personId: "her",
  place: "member",
  referralId: null,
  fromPlaceId: null,
  joined: false,
};
const her = { memberId: "member", handle: "Copper Kettle", picture: "moon", rulesVersion: 2 };
const space = { opensOn: today, closedAt: null, goodbyeFromOn: null, readOnlyFromOn: null, endsOn: null };

test("she comes in on the day it opens, under the rules as they stand", () => {
  expect(takePlace(offer, her, space, 2, today)).toMatchObject({
    kind: "happened",
    state: { placeId: "place" },
  });
  expect(takePlace({ ...offer, joined: true }, her, space, 2, today)).toEqual({ kind: "nothing" });
});

test.each([
  ["rulesChanged", space, 3],
  ["notOpenYet", { ...space, opensOn: asDay("2026-08-05") }, 2],
  ["endingNow", { ...space, goodbyeFromOn: today }, 2],
  ["endingNow", { ...space, closedAt: new Date(0) }, 2],
] as const)("refused: %s", (refusal, then, version) => {
  expect(takePlace(offer, her, then, version, today)).toEqual({ kind: "refused", refusal });
});

const members = ["a", "b", "c"].map((placeId) => ({ placeId, personId: placeId, referralId: null }));

test("a space splits by asking some of its members, never none and never all (C19)", () => {
  expect(splitSpace(members, ["a", "c", "somebody else"])).toMatchObject({
    state: [{ placeId: "a" }, { placeId: "c" }],
  });
  expect(splitSpace(members, [])).toEqual({ kind: "refused", refusal: "chooseWhoMoves" });
  expect(splitSpace(members, ["a", "b", "c"])).toEqual({ kind: "refused", refusal: "chooseWhoMoves" });
});
