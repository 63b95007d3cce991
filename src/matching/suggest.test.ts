import { expect, test } from "vitest";
import { aParent, around, aSupporter } from "./pair.sample.ts";
import { suggest } from "./suggest.ts";

const ids = (parent = aParent(), ...supporters: ReturnType<typeof aSupporter>[]) =>
  suggest(parent, supporters, [], around).map((one) => one.supporterId);

test("says both sides in words", () => {
  const [best] = suggest(aParent(), [aSupporter({ languages: ["Polish"] })], [], around);
  expect(best?.reasonsForHer).toEqual([
    "Speaks Polish, your first language",
    "Lives about 3 miles away",
    "You are both free on Tuesday evenings",
    "Offers visits at home, as you would like",
  ]);
  expect(best?.reasonsForSupporter).toEqual([
    "You both speak Polish",
    "Lives about 3 miles away",
    "You are both free on Tuesday evenings",
    "Would like visits at home",
  ]);
});

test("equal scores go to whoever has fewer matches, then by id", () => {
  const busy = aSupporter({ id: "a", matches: { max: 4, activeNow: 2, askedNow: 0 } });
  const free = aSupporter({ id: "c" });
  const alsoFree = aSupporter({ id: "b" });
  expect(ids(aParent(), busy, free, alsoFree)).toEqual(["b", "c", "a"]);
});

test("A15: the best fit who is not ready comes after the worst who is", () => {
  const notReady = aSupporter({
    id: "a",
    languages: ["Polish"],
    readiness: { ready: false, missing: ["Finish training."] },
  });
  const far = aSupporter({ id: "b", availability: ["sun-morning"], contactKinds: ["online"] });
  expect(ids(aParent(), notReady, far)).toEqual(["b", "a"]);
});

test("coordinators see private reasons with how far they may travel", () => {
  const parent = aParent({ wishes: [{ attribute: "twins", wish: "like", hers: ["yes"] }] });
  const supporter = aSupporter({
    experience: [{ attribute: "twins", theirs: ["yes"], sharing: "suggestion" }],
  });
  const [best] = suggest(parent, [supporter], [], around);
  expect(best?.reasonsForCoordinator).toContainEqual({
    words: "Both have had twins or more",
    sharing: "suggestion",
  });
});
