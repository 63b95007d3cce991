import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../platform/db/index.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";

let house: House;
let pair: Awaited<ReturnType<typeof openPair>>;
beforeAll(async () => {
  house = await openHouse();
  pair = await openPair(house);
});
afterAll(() => house.close());

test("a relationship begins with its ending planned and its rules written, and both are told neutrally (B11, B14)", async () => {
  await house.post();
  const told = house.letters.filter((letter) => letter.text.includes("There is news for you"));
  expect(told.map((letter) => letter.to).sort()).toEqual([
    "amina@harbrook.example",
    "chloe.marsh@parents.example",
  ]);
  expect(
    told.every(
      (letter) =>
        !/amina|chloe|baby|support/i.test(`${letter.subject} ${letter.text.replace(/http\S+/g, "")}`),
    ),
  ).toBe(true);
  const chloe = await house.as(pair.parentId, "parent");
  const today = await chloe.get("/today");
  expect(today.status).toBe(200);
  expect(today.text).toContain("Amina is alongside you");
  expect(today.text).toContain("You are 28 weeks pregnant");
  const page = await chloe.get(`/relationships/${pair.id}`);
  expect(page.text).toContain("You and Amina");
  expect(page.text).toContain("Ending planned");
});

test("a contact is logged in at most four taps, its defaults filled in (B2, B5)", async () => {
  const amina = await house.as("amina", "supporter");
  const seen = await amina.get("/supporting");
  expect(seen.status).toBe(200);
  const prefilled = [...seen.html.matchAll(/<input type="(?:radio|checkbox)"[^>]*?>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes("checked"));
  const chosen = Object.fromEntries(
    prefilled.map((tag) => [/name="([^"]+)"/.exec(tag)?.[1] ?? "", /value="([^"]+)"/.exec(tag)?.[1] ?? ""]),
  );
  expect(chosen).toMatchObject({ who: pair.id, outcome: "held", how: "home", worried: "no", when: "today" });
  const id = newId();
  const taps = { minutes: "60", what: "listening" };
  expect(Object.keys(taps).length + 1 /* Save */).toBeLessThanOrEqual(4);
  const answer = await amina.postAndFollow("/contacts", { ...chosen, ...taps, id });
  expect(answer.text).toContain("Saved.");
  expect(answer.text).toContain("1 hour of your 3 hours");
});
