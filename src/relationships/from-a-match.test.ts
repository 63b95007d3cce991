import { afterAll, beforeAll, expect, test } from "vitest";
import { supportersChapter } from "../../db/town/supporters-chapter.ts";
import { addWaitingParent } from "../../tests/add-waiting-parent.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await supportersChapter(house);
});
afterAll(() => house.close());

test("two who both say yes find each other on their first screens, once, and the board counts the days to their first meeting", async () => {
  const referral = await addWaitingParent(house, "chloe", { name: "Chloe Barrow" });
  const matchId = newId();
  const ruth = await house.as("ruth", "coordinator");
  await ruth.post("/matches", {
    id: matchId,
    referral,
    supporter: house.people["amina"] ?? "",
    reason: "She would like one more",
  });
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/supporting")).text).toContain("Nobody yet");
  await amina.post(`/supporting/questions/${matchId}/answer`, {
    answer: "yes",
    shares: [],
    words: "I like walking too.",
  });
  const chloe = await house.as("chloe", "parent");
  const question = await chloe.get("/today");
  expect(question.html).toContain(`/match/${matchId}`);
  for (const _ of [1, 2]) await chloe.post(`/match/${matchId}/answer`, { answer: "yes", words: "" });
  const today = await chloe.get("/today");
  expect(today.text).toContain("Amina is alongside you");
  expect(today.html).not.toContain(`/match/${matchId}`);
  const supporting = await amina.get("/supporting");
  expect(supporting.text).toContain("Chloe");
  expect(supporting.text).toContain("Your first meeting is due by 18 August");
  expect((await ruth.get("/board")).text).toContain("Chloe Barrow");
  house.clock.forward({ days: 13 });
  expect((await (await house.as("ruth", "coordinator")).get("/board")).text).toContain(
    "Chloe and Amina have not met yet",
  );
});
