import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace } from "../../../../tests/space.ts";
import { addShift, doAs, writePost } from "../../../../tests/write-post.ts";
import { newId } from "../../../platform/db/index.ts";
import { ruleBookOf } from "../rule-book.ts";
import { allFamilies } from "../rules/all-families.ts";
import { figuresOfSpeech } from "../rules/figures-of-speech.ts";
import { standardBook } from "../standard-book.ts";
import { triage } from "../triage.ts";
import { bookWith } from "./book-of.ts";
import { judgePost } from "../../desk/judge-post.ts";
import { keptRules, rulesInForce } from "./change.ts";
import { figuresOf } from "./figures.ts";
import { shippedExamples } from "./shipped-examples.ts";
import { tryChange } from "./try-change.ts";

describe("rules with an organisation's changes", () => {
  const tierWith = (what: Parameters<typeof bookWith>[0], text: string): string =>
    triage({ text, space: "mums", gestationWeeks: 39 }, bookWith(what)).tier;
  test.each([
    ["as they came", [], "my waters have done a runner", "none"],
    [
      "with a phrase",
      [{ ruleId: "waters", what: { phrases: ["waters have done a runner"] } }],
      "my waters have done a runner",
      "U",
    ],
    [
      "with the phrase taken away again",
      [
        { ruleId: "waters", what: { phrases: ["waters have done a runner"] } },
        { ruleId: "waters", what: { phrases: [] } },
      ],
      "my waters have done a runner",
      "none",
    ],
    ["in another tier", [{ ruleId: "waters", what: { tier: "R" as const } }], "my waters have gone", "R"],
    [
      "with a rule of their own",
      [
        {
          ruleId: "own-1",
          what: {
            tier: "S" as const,
            phrases: ["the grey van"],
            own: { reason: "It speaks of the grey van.", card: null },
          },
        },
      ],
      "saw the grey van again",
      "S",
    ],
  ])("%s", (_, changes, text, tier) => {
    expect(tierWith(changes, text)).toBe(tier);
  });
  test("what is switched off is not looked for, and can be switched on again", () => {
    const off = keptRules(allFamilies, [{ ruleId: "waters", what: { off: true } }]);
    expect(rulesInForce(off).some(({ id }) => id === "waters")).toBe(false);
    const on = keptRules(allFamilies, [
      { ruleId: "waters", what: { off: true } },
      { ruleId: "waters", what: { off: false } },
    ]);
    expect(rulesInForce(on).some(({ id }) => id === "waters")).toBe(true);
  });
});

describe("a trial", () => {
  test("every example the rules came with comes out as it should", () => {
    const { right, of, changed } = tryChange(shippedExamples, standardBook(), standardBook());
    expect([right, changed.length]).toEqual([of, 0]);
  });
  test("says which reds would be missed", () => {
    const nothing = ruleBookOf([], figuresOfSpeech);
    const { missed } = tryChange(shippedExamples, standardBook(), nothing);
    expect(missed.length).toBe(shippedExamples.filter(({ tier }) => tier === "R").length);
  });
});

test("precision counts what people saw as less, recall what reviewers laid to a rule", () => {
  const seen = (
    byRules: "U" | "none",
    byPerson: "A" | "R",
    ruleId: string | null,
    reviewedRule: string | null,
  ) => ({
    postId: newId(),
    spaceId: newId(),
    at: new Date(),
    byRules,
    byPerson,
    ruleId,
    why: "",
    from: "tier" as const,
    to: null,
    reviewed: reviewedRule ? { ruleId: reviewedRule, does: "nothing", because: "", at: new Date() } : null,
  });
  const rows = figuresOf(new Map([["waters", 10]]), [
    seen("U", "A", "waters", null),
    seen("U", "A", "waters", null),
    seen("none", "R", null, "waters"),
    seen("none", "R", null, null),
  ]);
  expect(rows).toEqual([
    { ruleId: "waters", decided: 10, tooGrave: 2, missed: 1, precision: 0.8, recall: 8 / 9 },
  ]);
});

describe("in the house", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const form = { phrases: "waters have done a runner", tier: "U", because: "People here say it so." };

  test("an administrator tries a change, sees what it does, saves it, and the next post is read by it", async () => {
    const sue = await house.as("sue", "administrator");
    expect((await sue.get("/triage")).text).toContain("movements-less");
    await sue.get("/triage/examples");
    const kept = await sue.postAndFollow("/triage/examples", {
      id: newId(),
      words: "my waters have done a runner",
      tier: "U",
      space: "mums",
      weeks: "39",
      days: "",
    });
    expect(kept.text).toContain("The rules say: Nothing found");
    await sue.get("/triage/rules/waters");
    const trial = await sue.post("/triage/rules/waters", form);
    expect(trial.status).toBe(422);
    expect(trial.text).toContain("my waters have done a runner");
    expect(trial.text).toContain("→ Red: maternity unit or 111 now");
    const saved = await sue.postAndFollow("/triage/rules/waters", { ...form, seen: "1" });
    expect(saved.text).toContain("version 2: People here say it so.");
    expect((await sue.get("/triage/examples")).text).not.toContain("The rules say: Nothing found");
    expect((await sue.get("/triage")).text).toContain("Version 2");
    const judged = await doAs(house, "system", (as) =>
      judgePost(as, {
        text: "My waters have done a runner",
        space: "mums",
        gestationWeeks: 39,
        daysSinceBirth: null,
        hour: 9,
      }),
    );
    expect([judged.tier, judged.version]).toEqual(["U", 2]);
  });

  test("a red that would be missed stops an administrator, and the safeguarding lead must say why", async () => {
    const off = { phrases: "", tier: "R", off: "yes", because: "It found too much." };
    const sue = await house.as("sue", "administrator");
    await sue.get("/triage/rules/suicide");
    const tried = await sue.post("/triage/rules/suicide", { ...off, seen: "2", allowed: "I say so" });
    expect([tried.status, tried.text.includes("Reds that would be missed")]).toEqual([422, true]);
    expect(tried.text).toContain("The safeguarding lead can");
    const kim = await house.as("kim", "safeguarding-lead");
    await kim.get("/triage/rules/suicide");
    expect((await kim.post("/triage/rules/suicide", { ...off, seen: "2" })).status).toBe(422);
    const allowed = await kim.postAndFollow("/triage/rules/suicide", {
      ...off,
      seen: "2",
      allowed: "For a day, while we mend it.",
    });
    expect(allowed.text).toContain("For a day, while we mend it.");
  });

  test("what somebody else changed meanwhile is not overwritten unseen", async () => {
    const sue = await house.as("sue", "administrator");
    await sue.get("/triage/rules/itching");
    const old = await sue.post("/triage/rules/itching", {
      phrases: "itches like billy o",
      tier: "U",
      because: "Said here.",
      seen: "1",
    });
    expect([old.status, old.text.includes("Not saved yet")]).toEqual([422, true]);
  });

  test.each([
    [{ ...form, because: "" }, "Say why"],
    [{ ...form, tier: "none" }, "Choose how urgent it is"],
    [{ ...form, phrases: "(open" }, "cannot be read"],
    [{ ...form, phrases: ".." }, "has no word that must be there"],
  ])("%j is refused with a sentence, and kept", async (typed, sentence) => {
    const sue = await house.as("sue", "administrator");
    await sue.get("/triage/rules/waters");
    const seen = await sue.post("/triage/rules/waters", typed);
    expect([seen.status, seen.text.includes(sentence)]).toEqual([422, true]);
  });

  test("what a person saw as graver is a miss: looked at once, laid to a rule, and counted against it", async () => {
    const space = await openSpace(house, { programme: "befriending" });
    await addShift(house, space, "amina");
    const { postId } = await writePost(house, space, "chloe", "It is all a bit orange today");
    const kim = await house.as("kim", "safeguarding-lead");
    expect((await kim.get("/triage/misses")).text).not.toContain("It reads as a voice");
    const amina = await house.as("amina", "supporter");
    await amina.get(`/posts/${postId}/care`);
    await amina.post(`/posts/${postId}/care/claim`);
    const seen = await amina.post(`/posts/${postId}/care/tier`, { tier: "R", why: "It reads as a voice" });
    expect(seen.status).toBe(303);
    expect((await kim.get("/triage/misses")).text).toContain("It reads as a voice");
    expect((await kim.get("/community")).text).toContain("The rules missed 1 post");
    const empty = await kim.post(`/triage/misses/${postId}`, { does: "nothing", because: "" });
    expect([empty.status, empty.text.includes("Say what you found")]).toEqual([422, true]);
    const looked = await kim.postAndFollow(`/triage/misses/${postId}`, {
      rule: "psychosis",
      does: "nothing",
      because: "A word only she uses",
    });
    expect(looked.text).toContain("Nothing waits to be looked at.");
    expect(looked.text).toContain("A word only she uses");
    expect((await kim.get("/community")).text).not.toContain("The rules missed");
    const figures = await kim.get("/triage/figures?month=2026-08&rule=psychosis");
    expect(figures.text).toMatch(
      /psychosis ?: found 0, precision not known, recall 0%.*0 too grave, 1 missed/,
    );
    expect(figures.text).toContain("Nothing found → Red: 999 or A&E now");
    expect((await kim.get("/triage/figures?month=2026-07")).text).toContain("No rule found anything");
  });

  test("misses and figures are for those who read posts; a supporter or a parent changes no rule", async () => {
    expect((await (await house.as("kim", "safeguarding-lead")).get("/triage/misses")).status).toBe(200);
    expect(
      (await (await house.as("kim", "safeguarding-lead")).get("/triage/figures?month=2026-08")).status,
    ).toBe(200);
    expect((await (await house.as("sue", "administrator")).get("/triage/misses")).status).toBe(403);
    expect((await (await house.as("amina", "supporter")).get("/triage")).status).toBe(403);
    expect(
      (await (await house.as("kim", "safeguarding-lead")).get("/triage/rules/nothing-like-it")).status,
    ).toBe(404);
  });
});
