import { expect, test } from "vitest";
import { argumentIn, type Reply } from "./argument-in.ts";

const now = new Date("2026-08-04T20:00:00Z");
const at = (minutesAgo: number): Date => new Date(now.getTime() - minutesAgo * 60_000);
const talk = (
  ...lines: readonly [by: string, minutesAgo: number, words: string, flags?: number][]
): Reply[] => lines.map(([by, ago, words, flags = 0]) => ({ by, at: at(ago), words, flags }));

test.each([
  ["nobody wrote", talk()],
  [
    "two who comfort each other, fast",
    talk(
      ["a", 9, "Thank you so much!!!"],
      ["b", 8, "Any time. With you."],
      ["a", 7, "You always know what to say, thank you"],
      ["b", 6, "Hugs"],
      ["a", 5, "Hugs back"],
      ["b", 4, "Night!"],
    ),
  ],
  [
    "one sharp post nobody answered",
    talk(["a", 60, "This is ridiculous."], ["b", 10, "Which pram do you have?"]),
  ],
  [
    "somebody shouts for joy",
    talk(["a", 9, "SHE IS HERE SHE IS HERE!!!"], ["b", 8, "Congratulations!"], ["c", 7, "Lovely news"]),
  ],
  [
    "an argument of yesterday",
    talk(
      ["a", 1500, "You never listen"],
      ["b", 1499, "Shut up"],
      ["a", 1498, "How dare you"],
      ["b", 1497, "You people"],
    ),
  ],
  [
    "many different people, all calm",
    talk(["a", 9, "Bottle"], ["b", 8, "Breast"], ["c", 7, "Both"], ["d", 6, "Whichever works"]),
  ],
])("%s is no argument", (_, replies) => {
  expect(argumentIn(replies, now)).toBeNull();
});

test.each([
  [
    "the same two, quickly and sharply",
    talk(
      ["a", 12, "You clearly have no idea"],
      ["b", 10, "That’s not what I said"],
      ["a", 9, "You always do this"],
      ["b", 8, "Shut up"],
      ["a", 7, "Grow up"],
    ),
  ],
  [
    "shouting both ways",
    talk(
      ["a", 9, "WHY WOULD YOU EVER SAY THAT"],
      ["b", 8, "Stop telling me how to feed my baby"],
      ["a", 7, "I AM NOT TELLING YOU ANYTHING"],
      ["b", 6, "You are, read it"],
      ["a", 5, "Whatever"],
    ),
  ],
  [
    "members flag it while it goes on",
    talk(
      ["a", 30, "People like you should not have children", 2],
      ["b", 20, "How dare you", 0],
      ["c", 10, "Please stop", 1],
    ),
  ],
])("%s may be one, and says why", (_, replies) => {
  const found = argumentIn(replies, now);
  expect(found?.score).toBeGreaterThanOrEqual(4);
  expect(found?.because.length).toBeGreaterThan(0);
});

test.each([
  [2, false],
  [3, true],
  [9, true],
])("%d different members flagging it in an hour", (members, isOne) => {
  const calm = talk(["a", 9, "Bottle"], ["b", 8, "Breast"]);
  const found = argumentIn(calm, now, { members, minutes: 60 });
  expect(found !== null).toBe(isOne);
  if (found) expect(found.because).toEqual([`${members} members flagged posts of it within 1 hour.`]);
});

test("the reason never says who", () => {
  const found = argumentIn(
    talk(
      ["secret-a", 5, "Shut up"],
      ["secret-b", 4, "You never listen"],
      ["secret-a", 3, "Pathetic"],
      ["secret-b", 2, "Grow up"],
      ["secret-a", 1, "Idiot"],
    ),
    now,
  );
  expect(JSON.stringify(found)).not.toContain("secret");
});
