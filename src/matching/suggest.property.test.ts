import fc from "fast-check";
import { expect, test } from "vitest";
import { attributeEntry, attributes } from "../words/attribute.ts";
import { asDay } from "../words/day.ts";
import { keptApartBy } from "./do-not-match.ts";
import {
  anExperience,
  anyMiles,
  anyParent,
  anySupporters,
  aSupporterOfAnySort,
  aWish,
  extremes,
  kindred,
} from "./pairs.arbitrary.ts";
import type { ParentSide } from "./parent-side.ts";
import { SCORE_MAX, SCORE_MIN } from "./score.ts";
import { suggest } from "./suggest.ts";
import type { SupporterSide } from "./supporter-side.ts";

const today = asDay("2026-08-06");
const around = (miles: number | null) => ({ today, milesBetween: () => miles });
const only = (parent: ParentSide, supporter: SupporterSide, miles: number | null = 4) => {
  const [suggestion] = suggest(parent, [supporter], [], around(miles));
  if (!suggestion) throw new Error("one supporter, nobody kept apart, and yet no suggestion");
  return suggestion;
};

test("B9: adding a shared wish never lowers a score", () => {
  const lived = anExperience.filter((experience) => experience.theirs.length > 0);
  fc.assert(
    fc.property(kindred, anyMiles, lived, ([parent, supporter], miles, shared) => {
      const { attribute, theirs } = shared;
      const wishes = parent.wishes.filter((wish) => wish.attribute !== attribute);
      const has = {
        ...supporter,
        languages: attribute === "language" ? [...supporter.languages, ...theirs] : supporter.languages,
        experience: [...supporter.experience, shared],
      };
      const wished = { attribute, wish: "like" as const, hers: theirs };
      const before = only({ ...parent, wishes }, has, miles).score;
      const after = only({ ...parent, wishes: [...wishes, wished] }, has, miles).score;
      expect(after).toBeGreaterThanOrEqual(before);
    }),
    { numRuns: 500 },
  );
});

test("B10: having told that one is the same never helps who asked for someone different", () => {
  fc.assert(
    fc.property(anyParent, aSupporterOfAnySort, aWish, (parent, supporter, { attribute, hers = [] }) => {
      fc.pre(hers.length > 0 && attribute !== "language");
      const wishes = [...parent.wishes, { attribute, wish: "different" as const, hers }];
      const silent = supporter.experience.filter((one) => one.attribute !== attribute);
      const same = [...silent, { attribute, theirs: hers, sharing: "parent" as const }];
      const asks = { ...parent, wishes };
      const unknown = only(asks, { ...supporter, experience: silent }).score;
      expect(only(asks, { ...supporter, experience: same }).score).toBeLessThan(unknown);
    }),
  );
});

test("a do-not-match is never suggested, whatever else is true", () => {
  const entry = fc.record({
    parentId: fc.constantFrom("parent-1", undefined),
    supporterId: fc.constantFrom("s1", "s2", undefined),
    outcode: fc.constantFrom("cv1", undefined),
    place: fc.constantFrom("elm surgery", undefined),
    reason: fc.constant("cousins"),
  });
  fc.assert(
    fc.property(
      anyParent,
      anySupporters,
      fc.array(entry, { maxLength: 3 }),
      (parent, supporters, entries) => {
        const suggested = suggest(parent, supporters, entries, around(4)).map((one) => one.supporterId);
        for (const { parentId, supporterId } of entries) {
          if (parentId === parent.id && supporterId !== undefined)
            expect(suggested).not.toContain(supporterId);
        }
        const apart = supporters.filter((one) => keptApartBy(parent, one, entries));
        expect(suggested.length).toBe(supporters.length - apart.length);
        for (const one of apart) expect(suggested).not.toContain(one.id);
      },
    ),
  );
});

test("the order does not depend on how they came", () => {
  const twoOrders = anySupporters.chain((supporters) =>
    fc.tuple(fc.constant(supporters), fc.shuffledSubarray(supporters, { minLength: supporters.length })),
  );
  fc.assert(
    fc.property(anyParent, twoOrders, (parent, [supporters, shuffled]) => {
      expect(suggest(parent, shuffled, [], around(4))).toEqual(suggest(parent, supporters, [], around(4)));
    }),
  );
});

test("A15: blocked never comes before unblocked, and scores fall within each", () => {
  fc.assert(
    fc.property(anyParent, anySupporters, anyMiles, (parent, supporters, miles) => {
      const ranked = suggest(parent, supporters, [], around(miles));
      ranked.slice(1).forEach((later, at) => {
        const earlier = ranked[at];
        if (!earlier) return;
        const [first, second] = [earlier, later].map((one) => one.blocked.length > 0);
        expect(first && !second).toBe(false);
        if (first === second) expect(earlier.score).toBeGreaterThanOrEqual(later.score);
      });
    }),
  );
});

test("a score is a whole number within its bounds", () => {
  fc.assert(
    fc.property(fc.oneof(kindred, extremes), anyMiles, ([parent, supporter], miles) => {
      const { score } = only(parent, supporter, miles);
      expect(Number.isInteger(score)).toBe(true);
      expect(score).toBeGreaterThanOrEqual(SCORE_MIN);
      expect(score).toBeLessThanOrEqual(SCORE_MAX);
    }),
    { numRuns: 500 },
  );
});

test("a parent reads nothing that she would not read if private experience had never been told", () => {
  fc.assert(
    fc.property(fc.oneof(kindred, fc.tuple(anyParent, aSupporterOfAnySort)), ([parent, supporter]) => {
      const open = {
        ...supporter,
        experience: supporter.experience.filter((one) => one.sharing === "parent"),
      };
      const couldRead = only(parent, open).reasonsForHer;
      for (const reason of only(parent, supporter).reasonsForHer) expect(couldRead).toContain(reason);
    }),
    { numRuns: 500 },
  );
});

test("a supporter reads nothing of who the parent is", () => {
  const secret = "zz-secret";
  const special = attributes.map(attributeEntry).filter((entry) => entry.special);
  fc.assert(
    fc.property(anyParent, aSupporterOfAnySort, anyMiles, (parent, supporter, miles) => {
      const hidden: ParentSide = {
        ...parent,
        id: secret,
        outcode: secret,
        places: [secret],
        freeLine: secret,
        reasons: parent.reasons.map(({ code }) => ({ code, words: secret })),
        wishes: parent.wishes.map((wish) =>
          attributeEntry(wish.attribute).special && !wish.hers?.includes("yes")
            ? { ...wish, hers: [secret] }
            : wish,
        ),
      };
      const shares = parent.wishes.map((wish) => ({
        attribute: wish.attribute,
        theirs: [secret, ...(wish.hers ?? [])],
        sharing: "parent" as const,
      }));
      const alike = { ...supporter, experience: shares };
      const read = only(hidden, alike, miles).reasonsForSupporter.join();
      expect(read).not.toContain(secret);
      for (const entry of special) if ("lived" in entry) expect(read).not.toContain(entry.lived);
    }),
  );
});
