import { describe, expect, test } from "vitest";
import { findCard } from "../../cards/all-cards.ts";
import type { Assessment } from "./assessment.ts";
import type { Post } from "./post.ts";
import { standardBook } from "./standard-book.ts";
import { isWorse, TIERS, type Tier } from "./tier.ts";
import { threadTier, trendOf } from "./thread-tier.ts";
import { triage } from "./triage.ts";

// the ten engine rules of the community practice, one by one; the ninth is held by the desk's tests, the tenth by keeping's
const read = (text: string, at: Partial<Post> = {}): Assessment =>
  triage({ text, space: "mums", ...at }, standardBook());
const say = (text: string, at: Partial<Post> = {}): Tier => read(text, at).tier;

describe("1: tier, rule ids, matched words and a reason in plain words", () => {
  test.each([
    "my waters have gone",
    "cut myself again last night",
    "i cant stop crying",
    "i took all of them. i dont want to make trouble. sorry",
  ])("“%s”", (text) => {
    const found = read(text, { gestationWeeks: 38 });
    expect(TIERS).toContain(found.tier);
    expect(found.rules.length).toBeGreaterThan(0);
    const ids = new Set(standardBook().rules.map(({ id }) => id));
    for (const id of found.rules) expect(ids).toContain(id);
    for (const words of found.matched)
      for (const part of words.split(" … ")) expect(text.toLowerCase()).toContain(part.toLowerCase());
    expect(found.reason).toMatch(/^[A-Z].*\.$/);
  });
  test("small signs together are named one by one", () => {
    const found = read("very yellow, hasnt woke for milk, wont latch just flops", { daysSinceBirth: 5 });
    expect(found.tier).toBe("R");
    expect(found.reason).toContain("Together: ");
    expect(found.reason).toMatch(/hard to wake/);
  });
});

test.each<[string, string, Partial<Post>, Partial<Post>]>([
  ["gestation", "my waters have gone", { gestationWeeks: 33 }, { gestationWeeks: 39 }],
  ["days since birth", "his temperature is 38.4", { daysSinceBirth: 20 }, { daysSinceBirth: 100 }],
  [
    "the space",
    "she isnt herself",
    { space: "dads", daysSinceBirth: 7 },
    { space: "mums", daysSinceBirth: 7 },
  ],
  ["the hour", "still awake", { hour: 3 }, { hour: 14 }],
])("2: %s changes what “%s” weighs", (_, text, graver, milder) => {
  expect(isWorse(say(text, graver), say(text, milder))).toBe(true);
});

test.each([
  ["I am bleeding heavily", "my sister bled heavily"],
  ["I have chest pain", "my mate's wife had chest pain"],
  ["I want to kill myself", "my uncle killed himself"],
])("3: “%s” weighs more than “%s”, which is not silence", (mine, others) => {
  expect(isWorse(say(mine), say(others))).toBe(true);
  expect(say(others)).not.toBe("none");
});
test.each(["my wife wants to kill herself", "she's fitting on the floor", "my baby has gone floppy"])(
  "3: “%s” is told of somebody close, and is red",
  (text) => expect(say(text)).toBe("R"),
);

test.each([
  ["cut myself again last night", "R"],
  ["I've started cutting again", "R"],
  ["I self-harmed this morning", "R"],
  ["been burning myself with my straighteners", "R"],
  ["I cut myself when I was at school, just the scars now", "A"],
  ["I'm going to kill myself tomorrow", "R"],
  ["I tried to kill myself ten years ago", "S"],
] as const)("4: now, to come and the recent past of “%s” are %s", (text, tier) => {
  expect(say(text, { daysSinceBirth: 60 })).toBe(tier);
});
test("4: only somebody who has looked makes a baby's fit a thing of the past", () => {
  expect(say("went stiff and her eyes rolled back, shes fine now", { daysSinceBirth: 60 })).toBe("R");
  expect(say("he had a fit, hospital checked him and he's all fine now", { daysSinceBirth: 60 })).toBe("U");
});

describe("5: a no, a what-if, then and somebody else lower by one tier, never two, never to silence", () => {
  const flags: [so: string, Partial<Post>][] = [
    ["chest pain", {}],
    ["suicidal thoughts", {}],
    ["a seizure", { gestationWeeks: 30 }],
    ["heavy bleeding", { gestationWeeks: 20 }],
  ];
  const frames = [
    "I don't have %",
    "no % thankfully",
    "what if I get %",
    "I had % ten years ago",
    "my friend had %",
    "not %, never %",
  ];
  test.each(flags.flatMap(([so, at]) => frames.map((frame) => [frame.replaceAll("%", so), so, at] as const)))(
    "“%s”",
    (text, so, at) => {
      const now = say(`I have ${so}`, at);
      const lower = say(text, at);
      const steps = now === "R" ? ["R", "U", "S"] : now === "U" || now === "S" ? [now, "A"] : ["A"];
      expect(steps).toContain(lower);
    },
  );
});

describe("6: a long list for amber, a short one for red", () => {
  test.each([
    "struggling. thats all",
    "i just sit in the park on me own",
    "horrible person. please no judgement",
    "cried for hours again",
    "dreading every feed",
  ])("“%s” is amber", (text) => expect(say(text)).toBe("A"));
  test.each([
    "this heat is killing me",
    "dying for a cuppa",
    "i jumped out my skin",
    "cut myself some slack and ordered a pizza",
    "one more episode and I'm throwing myself off the balcony lol",
    "my boobs leaked in tesco, i'm dying",
    "killing it today, showered and ate",
    "flashing lights on the baby gym are so annoying",
  ])("“%s” is no red", (text) => expect(["none", "A"]).toContain(say(text)));
});

test("7: a thread is as grave as its gravest post and as its author's fortnight", () => {
  const now = new Date("2026-08-14T09:00:00Z");
  const at = new Date("2026-08-10T09:00:00Z");
  expect(threadTier(["none", "U", "A"], trendOf([], now))).toBe("U");
  expect(
    threadTier(
      ["none"],
      trendOf(
        [
          { at, tier: "S" },
          { at: now, tier: "S" },
        ],
        now,
      ),
    ),
  ).toBe("S");
});

test("8: what a member sees is a card by its key, never a text made of her words", () => {
  for (const text of [
    "I want to die",
    "my baby is floppy",
    "he hit me last night",
    "soaked a pad in an hour",
  ]) {
    const found = read(text, { daysSinceBirth: 20 });
    expect(found.cardKeys.length, text).toBeGreaterThan(0);
    for (const key of found.cardKeys) expect(findCard(key), key).not.toBeNull();
  }
});

describe("however it is typed", () => {
  test.each([
    ["capitals", "I WANT TO KILL MYSELF"],
    ["look-alike letters", "i wаnt tо kіll mуsеlf"],
    ["letters nobody sees", "i w\u200Bant to ki\u00ADll my\u2060self"],
    ["bold letters", "𝐢 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟"],
    ["a mask", "i want to k*ll myself"],
    ["digits", "feeling su1c1dal"],
    ["spaces", "want to k i l l myself"],
    ["one word", "#wanttodie"],
    ["a word in two", "feel sui cidal"],
    ["no apostrophes", "i dont wanna b here nemore"],
    ["txt", "wna die cnt do dis"],
    ["a slip", "i want to kill myslef"],
    ["no g", "thinkin bout killin myself"],
    ["a second language", "I am not wanting to be living more"],
  ])("%s: “%s” is red", (_, text) => expect(say(text)).toBe("R"));
  test("a red at the end of a very long post is still found", () => {
    expect(say(`${"the weather was nice and we walked to the shop ".repeat(2_100)}. I want to die`)).toBe(
      "R",
    );
  });
});
