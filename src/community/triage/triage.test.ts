import { describe, expect, test } from "vitest";
import { findCard } from "../../cards/all-cards.ts";
import type { Post } from "./post.ts";
import { allFamilies } from "./rules/all-families.ts";
import { figuresOfSpeech } from "./rules/figures-of-speech.ts";
import { ruleBookOf } from "./rule-book.ts";
import { standardBook } from "./standard-book.ts";
import { isWorse, type Tier } from "./tier.ts";
import { threadTier, trendOf } from "./thread-tier.ts";
import { triage } from "./triage.ts";

const say = (text: string, at: Partial<Post> = {}): Tier =>
  triage({ text, space: "mums", ...at }, standardBook()).tier;
const pregnant = (gestationWeeks: number): Partial<Post> => ({ gestationWeeks });
const born = (daysSinceBirth: number): Partial<Post> => ({ daysSinceBirth });

describe("what it answers", () => {
  test("a tier, the rules, the words as they were typed, and why in plain words", () => {
    const text = "Hi all! I’m SO worried… Baby hasn’t moved since last night 😟";
    const found = triage({ text, space: "mums", gestationWeeks: 33, hour: 2 }, standardBook());
    expect(found.tier).toBe("U");
    expect(found.rules[0]).toBe("movements-less");
    expect(text).toContain(found.matched[0]);
    expect(found.reason).toMatch(/moving less/);
    expect(found.cardKeys).toContain("movements");
  });
  test("the card is of what is so now, never of what is over, denied or another's", () => {
    const cards = (text: string, at: Partial<Post>): readonly string[] =>
      triage({ text, space: "mums", ...at }, standardBook()).cardKeys;
    expect(cards("I'm bleeding", pregnant(20))).toEqual(["bleeding"]);
    expect(cards("I'm not bleeding", pregnant(20))).toEqual([]);
    expect(cards("My sister had a blood clot on her lung last year", pregnant(20))).toEqual([]);
  });
  test("an empty post, or one of signs alone, is nothing", () => {
    for (const text of ["", "   ", "🙂🙂", "…", "?!?!"]) expect(say(text)).toBe("none");
  });
});

describe("no, what if, then and somebody else weigh one tier less, and never nothing (engine rule 5)", () => {
  test.each([
    ["I'm bleeding", "I'm not bleeding", pregnant(20)],
    ["I have chest pain", "I don't have chest pain", pregnant(20)],
    ["my waters have gone", "what if my waters go", pregnant(38)],
    ["I want to kill myself", "I don't want to kill myself", born(20)],
    ["I want to kill myself", "I wanted to kill myself after my first", born(20)],
    ["baby isn't moving", "baby wasn't moving last pregnancy", pregnant(30)],
    ["she had a seizure", "my friend had a seizure", pregnant(30)],
    ["he hit me", "he has never hit me", born(20)],
  ] as const)("“%s” outweighs “%s”, which still is not silence", (so, less, at) => {
    const one = say(so, at);
    const other = say(less, at);
    expect(isWorse(one, other)).toBe(true);
    expect(other).not.toBe("none");
    if (one === "R") expect(["U", "S"]).toContain(other);
  });
  test.each([
    "I'm not sure if I'm bleeding",
    "can't stop bleeding",
    "don't know if I'm bleeding or it's a show",
    "no idea why I'm bleeding",
    "it happened last time too and I'm bleeding again",
  ])("“%s” is so all the same", (text) => {
    expect(["R", "U"]).toContain(say(text, pregnant(30)));
  });
  test("watching a programme while it happens is no story", () => {
    expect(say("watching telly and I've started bleeding heavily", pregnant(30))).toBe("R");
    expect(say("Did you see EastEnders when she had a seizure", pregnant(30))).toBe("A");
  });
});

describe("where she is changes what is said (engine rule 2)", () => {
  test.each<[string, Partial<Post>, Tier]>([
    ["my waters have gone", pregnant(36), "R"],
    ["my waters have gone", pregnant(37), "U"],
    ["my waters have gone", {}, "U"],
    ["waters gone, 34 weeks", {}, "R"],
    ["haven't felt any kicks yet", pregnant(20), "A"],
    ["haven't felt any kicks yet", pregnant(25), "U"],
    ["pain on my left side", pregnant(6), "U"],
    ["his temperature is 38.4", born(40), "R"],
    ["his temperature is 38.4", born(80), "U"],
    ["she just isn't herself", { space: "dads", daysSinceBirth: 6 }, "R"],
    ["she just isn't herself", { space: "dads", daysSinceBirth: 200 }, "S"],
    ["still awake", { hour: 3 }, "A"],
    ["still awake", { hour: 15 }, "none"],
  ])("“%s” at %j is %s", (text, at, tier) => {
    expect(say(text, at)).toBe(tier);
  });
});

describe("the tiers in their order", () => {
  test("suicide is red, with the baby too, and both rules are named", () => {
    const found = triage(
      { text: "I want to die and the voice says to smother him", space: "mums", daysSinceBirth: 10 },
      standardBook(),
    );
    expect(found.tier).toBe("R");
    expect(found.rules).toEqual(expect.arrayContaining(["suicide", "harm-by-voice"]));
  });
  test("the gravest clause of a long post decides", () => {
    const ramble = "The washing machine is broken and my mum is here. ".repeat(30);
    expect(say(`${ramble}Also my chest hurts when I breathe in. ${ramble}`, born(10))).toBe("R");
  });
});

describe("hostile and absurd text", () => {
  test("is read in good time, whatever it is", () => {
    const began = performance.now();
    for (const text of [
      "not ".repeat(25_000),
      "i want to kill my tummy pain clot pad bleeding blood he she baby not felt move wont stop ".repeat(
        1_200,
      ),
      "a".repeat(100_000),
      "<script>alert(1)</script>".repeat(4_000),
      "\u202E\u0000\uD800".repeat(10_000),
    ])
      expect(["R", "U", "S", "A", "none"]).toContain(say(text, pregnant(20)));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe("a thread", () => {
  const now = new Date("2026-08-14T09:00:00Z");
  const ago = (days: number, tier: Tier) => ({ at: new Date(now.getTime() - days * 86_400_000), tier });
  test.each<[string, ReturnType<typeof ago>[], Tier, string]>([
    ["nothing hard", [ago(1, "none")], "none", "none"],
    ["two hard posts", [ago(9, "A"), ago(1, "A")], "none", "steady"],
    ["three hard posts", [ago(9, "A"), ago(4, "A"), ago(1, "A")], "A", "steady"],
    ["three and graver", [ago(12, "A"), ago(9, "A"), ago(1, "U")], "S", "rising"],
    ["two for the lead", [ago(9, "S"), ago(1, "S")], "S", "steady"],
    ["longer ago than 14 days", [ago(30, "S"), ago(15, "S"), ago(20, "A")], "none", "none"],
    ["one that has passed", [ago(12, "S"), ago(2, "A")], "none", "easing"],
  ])("%s", (_, posts, least, direction) => {
    const trend = trendOf(posts, now);
    expect([trend.least, trend.direction]).toEqual([least, direction]);
  });
  test("is as grave as its gravest post, or as its author's trend", () => {
    const trend = trendOf([ago(9, "S"), ago(1, "S")], now);
    expect(threadTier(["none", "A"], trend)).toBe("S");
    expect(threadTier(["none", "R"], trend)).toBe("R");
    expect(threadTier([], trendOf([], now))).toBe("none");
  });
});

describe("the rules as content", () => {
  const rules = allFamilies.flatMap(({ rules }) => rules);
  test("each says why in a sentence, where it comes from, and a card there is", () => {
    for (const rule of rules) {
      expect(rule.reason, rule.id).toMatch(/^[A-Z].*\.$/);
      expect(rule.source, rule.id).not.toBe("");
      expect(rule.tier, rule.id).not.toBe("none");
      if (rule.card) expect(findCard(rule.card), `${rule.id}: ${rule.card}`).not.toBeNull();
    }
  });
  test("two rules of one id, or a phrase that cannot be read, are refused", () => {
    const [rule] = rules;
    if (!rule) throw new Error("there are rules");
    expect(() => ruleBookOf([rule, rule], figuresOfSpeech)).toThrow("one id");
    for (const phrase of ["(open", "a|", "what's", "@nobody", "..", ""])
      expect(() => ruleBookOf([{ ...rule, phrases: [phrase] }], []), phrase).toThrow(
        /cannot be read|must be there/,
      );
  });
});
