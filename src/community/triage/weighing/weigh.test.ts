import { describe, expect, test } from "vitest";
import { readPost } from "../read-post.ts";
import { standardBook } from "../standard-book.ts";
import { triage } from "../triage.ts";
import { anyPost, learn } from "./learn.ts";
import { weigh } from "./weigh.ts";
import { heaviest, weights } from "./weights.ts";

const said = (text: string, found: Parameters<typeof weigh>[3] = null) => {
  const { sentences, where } = readPost({ text, space: "mums" }, standardBook());
  return weigh(sentences, where, standardBook().weighed, found);
};

describe("learning", () => {
  const posts = [
    { signs: ["rope", "shed"], is: true },
    { signs: ["rope", "tree"], is: true },
    { signs: ["pram", "shed"], is: false },
    { signs: ["pram", "tree"], is: false },
  ];
  test("what stands in posts of a tier speaks for it, and what stands elsewhere against it", () => {
    const learnt = learn(posts);
    expect(learnt.get("rope")).toBeGreaterThan(0);
    expect(learnt.get("pram")).toBeLessThan(0);
    expect(learnt.get("shed") ?? 0).toBe(0);
  });
  test("the same posts give the same weights", () => {
    expect([...learn(posts)]).toEqual([...learn(posts)]);
  });
  test("a sign of one post only says nothing", () => {
    expect(learn([...posts, { signs: ["once"], is: true }]).has("once")).toBe(false);
  });
});

describe("the weights as they ship", () => {
  test("every tier has some, and red ones say what anybody would expect", () => {
    for (const table of ["R", "U", "S", "A"] as const) expect(heaviest(table).length).toBe(60);
    expect(weights().of.get(anyPost)?.R).toBeLessThan(0);
    expect(weights().of.get("suicidal")?.R).toBeGreaterThan(5);
  });
});

describe("a post that no phrase knows", () => {
  const text =
    "i have been standing on the edge of the water with the sling on and nobody knows, cold feet, sorry mum";
  test("is red by its words together, and they are named", () => {
    const red = said(text).find(({ ruleId }) => ruleId === "weighed-red");
    expect(red?.parts.length).toBeGreaterThan(1);
    expect(red?.because).toMatch(/^[A-Z].*\.$/);
  });
  test("is left to a rule that found something as grave", () => {
    expect(said(text, { tier: "R", standing: "so" })).toEqual([]);
  });
  test("says nothing in a word or two, or of a pram for sale", () => {
    expect(said("still awake")).toEqual([]);
    expect(
      triage({ text: "selling our pram and two babygros, collect from Leeds", space: "mums" }, standardBook())
        .tier,
    ).toBe("none");
  });
});
