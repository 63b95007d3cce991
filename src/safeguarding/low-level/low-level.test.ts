import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { newId } from "../../platform/db/index.ts";
import { asDay } from "../../words/day.ts";
import { letIn } from "../adding/let-in.ts";
import { LET_IN_REFUSALS } from "../adding/refusals.ts";
import { namesSomebody } from "../lessons/names-somebody.ts";
import { standDown, standUp } from "../standing-down/stand-down.ts";
import { STAND_DOWN_REFUSALS } from "../standing-down/refusals.ts";
import { monthsToReview, readMonth, reviewDueAt } from "./month.ts";

test("months that are over and were not looked at since wait, the oldest first", () => {
  const raised = ["2026-05-31", "2026-06-01", "2026-06-30", "2026-08-01"].map((day) => ({
    raisedOn: asDay(day),
  }));
  const today = asDay("2026-08-04");
  expect(monthsToReview(raised, [], today)).toEqual(["2026-05-01", "2026-06-01"]);
  const reviews = [
    { month: asDay("2026-05-01"), on: asDay("2026-06-01") },
    // looked at before it was over: it may not have been all
    { month: asDay("2026-06-01"), on: asDay("2026-06-29") },
  ];
  expect(monthsToReview(raised, reviews, today)).toEqual(["2026-06-01"]);
  expect(reviewDueAt(asDay("2026-12-01"))).toEqual(new Date("2027-01-07T17:00:00Z"));
  expect([
    readMonth("2026-07", today),
    readMonth("2026-09", today),
    readMonth("2026-13", today),
    readMonth("'", today),
  ]).toEqual(["2026-07-01", null, null, null]);
});

test.each([
  ["Grace should have called.", true],
  ["Ask with grace.", false],
  ["WHITLOCK was there", false],
  ["It was Whitlock’s car.", true],
  ["The gracefully Whitlocked house", false],
  ["Ask 王芳 first", true],
])("“%s” names somebody: %s", (words, names) => {
  expect(namesSomebody(words, ["Grace Whitlock", "王芳"])).toBe(names);
});

test("only staff are let in, and never whom it is about or who is kept from it", () => {
  const concern = { id: "c", programmeId: "p", aboutPersonId: "about" };
  const who = { concern, keptFromIds: ["kept"], staffIds: ["sue", "kept", "about"], readerIds: ["in"] };
  const kinds = ["sue", "kept", "about", "amina", "in"].map((id) => letIn(who, id).kind);
  expect(kinds).toEqual(["happened", "refused", "refused", "refused", "nothing"]);
  expect(LET_IN_REFUSALS.notOnTheList).toMatch(/\./);
});

test("a supporter stands down once, and up once; the facts say nothing of why", () => {
  const now = new Date("2026-08-04T09:00:00Z");
  const about = { personId: "amina", isSupporter: true, programmeId: "p" };
  const down = standDown(about, null, { id: "s", now });
  if (down.kind !== "happened") throw new Error(down.kind);
  expect(down.facts).toEqual([
    {
      kind: "SupporterStoodDown",
      subjectKind: "stood-down",
      subjectId: "s",
      programmeId: "p",
      detail: { supporterId: "amina" },
    },
  ]);
  expect(standDown(about, down.state, { id: "t", now }).kind).toBe("nothing");
  expect(standDown({ ...about, isSupporter: false }, null, { id: "s", now })).toEqual({
    kind: "refused",
    refusal: "notASupporter",
  });
  expect(STAND_DOWN_REFUSALS.notASupporter).toMatch(/\./);
  const up = standUp(down.state, now);
  expect([up.kind, standUp(null, now).kind]).toEqual(["happened", "nothing"]);
});

let house: House;
beforeAll(async () => {
  house = await openHouse(new Date("2026-07-20T10:00:00+01:00"));
});
afterAll(() => house.close());

test("small worries are seen together by the leads alone, month by month, with a day by which they are looked at", async () => {
  const ruth = await house.as("ruth", "coordinator");
  for (const words of ["Messages at night.", "Her own number."])
    await ruth.post("/worried", {
      id: newId(),
      "words-id": newId(),
      about: house.people["grace"] ?? "",
      words,
      soon: "conduct",
    });
  const kim = await house.as("kim", "safeguarding-lead");
  const seen = await kim.get("/concerns/low-level?month=2026-07");
  expect(seen.text).toContain("Grace Whitlock");
  expect(seen.text).toContain("2 this month, 2 concerns in twelve months");
  const early = await kim.post("/concerns/low-level/reviews", {
    id: newId(),
    month: "2026-07",
    seen: "Early.",
  });
  expect([early.status, early.html.includes("Early.")]).toEqual([422, true]);
  for (const [who, role] of [
    ["ruth", "coordinator"],
    ["grace", "supporter"],
    ["sue", "administrator"],
  ] as const)
    expect((await (await house.as(who, role)).get("/concerns/low-level")).status).toBe(403);
  house.clock.forward({ days: 19 });
  const later = await house.as("kim", "safeguarding-lead");
  expect((await later.get("/concerns")).text).toContain("Low-level concerns of July 2026");
  await house.work("mind-low-level-reviews");
  await house.work("mind-low-level-reviews");
  await house.post();
  const letters = house.letters.filter(({ text }) => text.includes("low-level?month"));
  expect(letters.map(({ to }) => to)).toEqual(["kim@harbrook.example"]);
  const empty = await later.post("/concerns/low-level/reviews", { id: newId(), month: "2026-07", seen: " " });
  expect(empty.status).toBe(422);
  const form = { id: newId(), month: "2026-07", seen: "Both at night: Ruth talks with her." };
  await later.post("/concerns/low-level/reviews", form);
  const after = await later.postAndFollow("/concerns/low-level/reviews", form);
  expect(after.text.match(/Both at night/g)).toHaveLength(1);
  expect((await later.get("/concerns")).text).not.toContain("Low-level concerns of July 2026");
});
