import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { openPair } from "../../../tests/pair.ts";
import { system } from "../../platform/db/index.ts";
import { readAnswer } from "./read-answer.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test.each([
  [{}, ["wellbeing", "support"]],
  [{ wellbeing: "better" }, ["support"]],
  [{ wellbeing: "__proto__", support: "yes" }, ["wellbeing"]],
  [{ wellbeing: "same", support: "partly", words: "x".repeat(4_001) }, ["words"]],
  [{ wellbeing: "harder", support: "no", call: "yes", words: "" }, []],
])("what she says: %j", (typed, wrong) => {
  const read = readAnswer(typed);
  expect(read.ok ? [] : Object.keys(read.problems)).toEqual(wrong);
});

test("asked once after a month, answered once; her coordinator reads it and her supporter cannot", async () => {
  const pair = await openPair(house, { parent: "Iris Asked", supporter: "amina" });
  await house.post();
  const path = `/check-in/${pair.id}`;
  const early = await house.as(pair.parentId, "parent");
  expect((await early.get(path)).text).toContain("There is nothing to answer yet.");
  const before = house.letters.length;
  house.clock.forward({ days: 29, hours: 23 });
  await house.post();
  expect(house.letters.length).toBe(before);
  house.clock.forward({ hours: 3 });
  await house.work("ask-check-ins");
  await house.work("ask-check-ins");
  await house.post();
  await house.post();
  expect(house.letters.slice(before).map(({ text }) => text.includes(path))).toEqual([true]);
  expect(house.letters.at(-1)?.text).not.toMatch(/support|baby|Iris/i);
  const her = await house.as(pair.parentId, "parent");
  expect((await her.get("/today")).text).toContain("How is it going?");
  const open = await her.post(path, { wellbeing: "harder" });
  expect(open.status).toBe(422);
  const said = {
    wellbeing: "harder",
    support: "partly",
    call: "yes",
    words: "I do not sleep, and she is kind.",
  };
  expect((await her.postAndFollow(path, said)).text).toContain("Your coordinator has what you said.");
  await her.post(path, { ...said, words: "Another time." });
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/board")).text).toContain("Iris said how it is going She would like to be rung.");
  const read = await ruth.get(path);
  expect(read.text).toContain("I do not sleep, and she is kind.");
  expect(read.text).not.toContain("Another time.");
  expect((await (await house.as("amina", "supporter")).get(path)).status).toBe(403);
  expect((await (await house.as("amina", "supporter")).get(`/relationships/${pair.id}`)).text).not.toContain(
    "sleep",
  );
  await ruth.post(`${path}/seen`);
  expect((await ruth.get("/board")).text).not.toContain("Iris said how it is going");
});

test("the day before it is due the switch for loss is turned on: held, not asked, and let go when it is off again", async () => {
  const pair = await openPair(house, { parent: "June Before", supporter: "grace" });
  await house.post();
  house.clock.forward({ days: 29 });
  const grace = await house.as("grace", "supporter");
  await grace.post(`/quiet/for/${pair.parentId}/choice`, { kind: "pregnancy loss" });
  const id = crypto.randomUUID();
  await grace.post(`/quiet/for/${pair.parentId}`, { id, kind: "pregnancy loss", told: "herself" });
  house.clock.forward({ days: 2 });
  const before = house.letters.length;
  await house.work("ask-check-ins");
  await house.post();
  expect(house.letters.slice(before).filter(({ text }) => text.includes("/check-in/"))).toEqual([]);
  const her = await house.as(pair.parentId, "parent");
  expect((await her.get("/today")).text).not.toContain("How is it going?");
  expect((await her.get(`/check-in/${pair.id}`)).text).toContain("There is nothing to answer just now.");
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(`/quiet/${id}/held`)).text).toMatch(
    /“How is it going\?” To June\. It would have gone/,
  );
  const message = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("message")
      .select("id")
      .where("template", "=", "check-in")
      .where("about_id", "=", pair.id)
      .executeTakeFirstOrThrow(),
  );
  await ruth.post(`/quiet/${id}/ending`, {
    [`message-${message.id}`]: "release",
    why: "She said she would like it.",
  });
  await house.post();
  expect(house.letters.slice(before).filter(({ text }) => text.includes(`/check-in/${pair.id}`)).length).toBe(
    1,
  );
});
