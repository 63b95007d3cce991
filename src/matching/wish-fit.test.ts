import { expect, test } from "vitest";
import type { Sharing } from "../words/sharing.ts";
import { aSupporter } from "./pair.sample.ts";
import type { WishFor } from "./parent-side.ts";
import { POINTS } from "./score.ts";
import { wishFit } from "./wish-fit.ts";

const single = (wish: WishFor["wish"]): WishFor => ({
  attribute: "singleParent",
  wish,
  hers: ["yes"],
});
const told = (own: string, sharing: Sharing = "parent") =>
  aSupporter({ experience: [{ attribute: "singleParent", theirs: [own], sharing }] });

test.each([
  ["like", "yes", POINTS.wishMet, "yes"],
  ["like", "no", POINTS.wishForLikeMissed, "talk"],
  ["different", "yes", POINTS.wishForDifferenceMissed, "talk"],
  ["different", "no", POINTS.wishMet, "yes"],
  ["any", "yes", 0, "yes"],
  ["any", "no", 0, "yes"],
] as const)("B9, B10: wished %s, supporter said %s: %i points", (wish, own, points, fit) => {
  expect(wishFit(single(wish), told(own))).toMatchObject({ points, fit });
});

test("what the supporter has not told is not known and costs nothing", () => {
  const part = wishFit(single("like"), aSupporter());
  expect(part).toMatchObject({ points: 0, fit: "unknown", theirs: "Not known" });
  expect(part.toTalkAbout).toBe("Single parent: not known for the supporter. Ask before deciding");
});

test("each reader has a sentence", () => {
  expect(wishFit(single("like"), told("yes"))).toMatchObject({
    forHer: "Has been a single parent too",
    forSupporter: "You have both been a single parent",
    forCoordinator: "Both have been a single parent",
  });
  expect(wishFit(single("different"), told("no"))).toMatchObject({
    forHer: "Has not been a single parent, as you asked",
    forSupporter: "You bring something different, which is what the parent asked for",
    forCoordinator: "Has not been a single parent, as the parent asked",
  });
  expect(wishFit(single("different"), told("yes")).toTalkAbout).toBe(
    "Both have been a single parent; the parent asked for someone different",
  );
});

test("the parent is told only what the supporter lets a parent know", () => {
  for (const sharing of ["coordinator", "suggestion"] as const) {
    const part = wishFit(single("like"), told("yes", sharing));
    expect(part.points).toBe(POINTS.wishMet);
    expect(part.forHer).toBeUndefined();
    expect(part.sharing).toBe(sharing);
  }
});

test("an experience told twice is said with the words she lets travel, and no others", () => {
  const supporter = aSupporter({
    experience: [
      { attribute: "faith", theirs: ["Muslim", "Sufi"], sharing: "coordinator" },
      { attribute: "faith", theirs: ["Muslim"], sharing: "parent" },
    ],
  });
  const part = wishFit({ attribute: "faith", wish: "like", hers: ["Sufi", "Muslim"] }, supporter);
  expect(part.forHer).toBe("The same faith as you: Muslim");
});

test("special category data is never named to a supporter", () => {
  const supporter = aSupporter({
    experience: [{ attribute: "pregnancyLoss", theirs: ["yes"], sharing: "parent" }],
  });
  const part = wishFit({ attribute: "pregnancyLoss", wish: "like", hers: ["yes"] }, supporter);
  expect(part.forHer).toBe("Has been through losing a pregnancy or a baby too");
  expect(part.forSupporter).toMatch(/^You have in common something the parent asked for/);
});

test("domestic abuse is said in person, never written where it could be read at home", () => {
  const supporter = aSupporter({
    experience: [{ attribute: "domesticAbuse", theirs: ["yes"], sharing: "parent" }],
  });
  const part = wishFit({ attribute: "domesticAbuse", wish: "like", hers: ["yes"] }, supporter);
  expect(part.points).toBe(POINTS.wishMet);
  expect([part.forHer, part.forSupporter]).toEqual([undefined, undefined]);
  expect(part.forCoordinator).toContain("in person");
});

test("having lived it is not offering it: what she would rather not carry now does not count", () => {
  const supporter = { ...told("yes"), ratherNot: ["singleParent"] };
  expect(wishFit(single("like"), supporter)).toMatchObject({
    points: 0,
    fit: "talk",
    sharing: "coordinator",
  });
  expect(wishFit(single("like"), supporter).forHer).toBeUndefined();
});
